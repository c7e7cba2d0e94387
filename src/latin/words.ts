/** English words by which names are told from other things. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words inside names that are written small. */
export const CONNECTORS = set('of the for and on in at & de la le du di da del der van von bin al el dos das');

/** What an organization's name begins with before `of` or `for`: Department of Energy. */
export const HEADS = set(
  'Department Ministry Office Bureau Bank University College School Institute Institutes Academy Agency Council Court House Board Commission Committee Federation Association Society Organization Organisation Center Centre Centers Chamber Confederation Conference Union League Church Museum Library Fund Foundation Division Government Republic Kingdom Party',
);

/** What an organization's name ends with: World Bank. */
export const TAILS = set(
  'Bank University College Institute Institution Foundation Association Organization Organisation Agency Ministry Department Commission Committee Council Court Corporation Company Inc Inc. Corp Corp. Ltd Ltd. LLC PLC Holdings Party Union Federation Society Hospital Church Army Navy Marines Fund Bureau Administration Authority Academy Laboratory Laboratories School Museum Library Orchestra Philharmonic Ballet Airlines Airways Motors Pharmaceuticals Therapeutics Biosciences Securities Consortium Alliance Secretariat Parliament Senate Congress Police Partners Technologies Industries Electric Electronics Semiconductor Aerospace Broadcasting Nations Chamber',
);

/** Words of products, prizes, events, places: where one stands, nobody's name is. */
export const THINGS = set(
  'Period Edition Series Collection Store Shop Cafe Cup Award Awards Prize Open Show Festival Tour Project Plan Deal Act Law Bill Model Watch Phone Pro Max Ultra Plus Mini Air Studio Studios Week Day Night Street Road Avenue Beach Bridge Tower Mall Plaza Hotel Resort Island River Lake Mountain Line System Service Services Solution Solutions Cloud Games Music Records Entertainment Beauty Cosmetics Fashion Coffee Tea Bar Tech Center Centre Bowl Alert Bug Fool Camp Man Woman Girl Boy Blue Red Homme Palace Powers Secret Baguette Game Movie Film Book News Times Post Journal Magazine Radio Theater Theatre Garden Gallery House Club Team Class Line Code Rule Effect Method Theorem Law Index Test Disease Syndrome Virus Valley',
);

/** Surnames that are ordinary words too. */
export const WORDLIKE_SURNAMES = set('Brown Cook Young White King Swift Banks Gates Hill Wood Rice Reed Page Park Black Long Jobs Rose Bell Fox Stone');

/** Houses and products that are called like a person. */
export const BRANDS = new Set([
  'Calvin Klein', 'Louis Vuitton', 'Tommy Hilfiger', 'Morgan Stanley', 'Jack Daniels', 'Johnnie Walker', 'Ralph Lauren', 'Michael Kors', 'Marc Jacobs', 'Hugo Boss', 'Tom Ford', 'Paul Smith',
  'Kate Spade', 'Tory Burch', 'Stella Artois', 'Mary Kay', 'Jim Beam', 'Jimmy Choo', 'Alexander McQueen', 'Harley Davidson', 'Eli Lilly', 'Merrill Lynch', 'Charles Schwab', 'Wells Fargo',
  'Aston Martin', 'Tiffany Blue', 'Harry Potter', 'Van Cleef', 'Christian Dior', 'Giorgio Armani', 'Jo Malone', 'Estee Lauder', 'Harry Winston',
]);
