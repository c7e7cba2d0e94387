/** Organizations by how they are written: Latin acronyms, anonymized firms, names with Latin letters. */
import { Flag } from '../dictionary/flags';
import { endsAsWord } from '../engine/contexts';
import type { NameDocument } from '../engine/document';
import { CharClass, CLASS_OF } from '../text/characters';
import { proposeCued, proposeQuoted } from './cues';
import { ORGANIZATION, organizationClass } from './evidence';

/** The rule of words in Latin letters. */
export const LATIN_RULE = 'organizations/latin';

/** Latin words that are units, formats, abbreviations of things and no organizations. */
const LATIN_THINGS = new Set(
  [
    'TV CC PC CCTV SNS IT AI DNA CD DVD LP GDP CPI PD CEO CFO COO CTO MC DJ VIP PC방 ID PIN USB LED LCD OLED LTE 5G 4G 3G SUV ATM QR IoT VR AR PR HD UHD',
    'FHD GPS URL WIFI FTA MOU ETF ELS IPO M&A R&D B2B KOSPI KOSDAQ KM CM MM KG MB GB TB KB Hz GHz AM PM OST MV CF UCC VOD IPTV OTT NFT ESG EV FA AS NO VS',
    'OK UP BJ DMZ NLL GP GPA PT IR HIV MRI CT PCR PTSD AIDS UFO WBC ERA OPS MVP KO TKO A B C D E F G H I J K L M N O P Q R S T U V W X Y Z ICT EEZ NIE GMO',
    'LNG LPG CNG TNT MPV RV EREV PHEV HEV ADAS HUD ECU ABS GT GTI RPM HP MW GW KW TW MWh GWh kWh TEU DWT BTU BOD COD PPM PPB RNA mRNA ATP LDL HDL BMI ADHD',
    'ASD OCD ALS MERS SARS HPV HBV HCV ICU ER CPR AED EMR API SDK CPU GPU NPU AP SoC DRAM NAND SSD HDD RAM ROM HBM DDR EUV UI UX HTML CSS XML JSON SQL PDF',
    'JPG PNG GIF ZIP MP3 MP4 DRM VPN LAN IP TCP HTTP HTTPS WWW DNS DDoS ERP CRM SCM SaaS PaaS IaaS LLM GPT AGI OCR RPA RFID NFC WCDMA CDMA GSM VoLTE VoIP',
    'DMB HDTV UHDTV CG XR MR DAO ICO IRP DC ISA CMA MMF ELF DLS DLF REITs PF SOC LTV DTI DSR RTI NPL PER PBR ROE ROA EPS EBITDA GNI GNP PPI CSI CDS LIBOR',
    'COFIX QE SPO MBO LBO EB CB BW MBS SPAC PEF VC KPI MBTI CSR CSV NDC ODA SOFA GSOMIA THAAD ICBM SLBM IRBM MRBM SRBM MD GOP MDL JADIZ KADIZ FTZ FEZ KTX',
    'SRT ITX GTX BRT LRT MRT CBT OMR SAT ACT TOEIC TOEFL TEPS GRE GMAT LSAT NCS GSAT STEM II III IV VI VII VIII IX XI XII RBI WAR WHIP SP RP DH GK DF MF',
    'FW PK OG CCL PPL TPO DIY DINK NEET YOLO SPA MICE FAQ RSVP ASAP PS FYI VIPS XL XXL KF94 KF80 BCG MMR DPT',
  ].flatMap((line) => line.split(' ')),
);

const CORPORATE_HANGUL = /^(?:사|전자|그룹|은행|증권|화학|생명|건설|통신|텔레콤|칼텍스|오일|에너지|중공업|엔터테인먼트|엔터|미디어|뉴스|방송|신문|대|연구소|협회|재단)$/;

function proposeLatin(document: NameDocument): void {
  const { scan, candidates } = document;
  const { text } = scan;
  for (const at of scan.otherRuns) {
    if (CLASS_OF[text.charCodeAt(at)] !== CharClass.latin) continue;
    const runEnd = scan.runEnd[at]!;
    const before = CLASS_OF[text.charCodeAt(at - 1)]!;
    if (at > 0 && (before === CharClass.hangul || before === CharClass.digit || text[at - 1] === '@' || text[at - 1] === '.')) continue;
    const word = text.slice(at, runEnd);
    // A사, B병원: an anonymized firm is the whole token.
    if (word.length === 1 && /[A-Z]/.test(word) && text[runEnd] === '사' && endsAsWord(scan, runEnd + 1)) {
      candidates.propose('organization', at, runEnd + 1, 'organizations/anonymous', organizationClass('anonymous'));
    }
    if (LATIN_THINGS.has(word)) continue;
    const capitals = /^[A-Z]{2,}/.test(word) || (/^[A-Z]/.test(word) && word.length > 2);
    if (!capitals) continue;
    if (endsAsWord(scan, runEnd) && CLASS_OF[text.charCodeAt(runEnd)] !== CharClass.digit && !/^[.@:/]\w/.test(text.slice(runEnd, runEnd + 2))) {
      if (!candidates.find('organization', at, runEnd)) candidates.propose('organization', at, runEnd, LATIN_RULE, organizationClass('latin'));
    }
    if (CLASS_OF[text.charCodeAt(runEnd)] === CharClass.hangul) proposeMixed(document, at, runEnd);
  }
}

/** LG에너지솔루션, JYP엔터테인먼트, NH투자증권: Latin letters and Hangul as one name. */
function proposeMixed(document: NameDocument, start: number, hangul: number): void {
  const { scan, candidates } = document;
  const runEnd = scan.runEnd[hangul]!;
  if (runEnd - hangul > 12) return;
  for (let end = runEnd; end > hangul + 1; end--) {
    if (!endsAsWord(scan, end) || candidates.find('organization', start, end)) continue;
    const candidate = candidates.propose('organization', start, end, 'organizations/latin-hangul', organizationClass('latin-hangul'));
    const stem = scan.text.slice(hangul, end);
    if (CORPORATE_HANGUL.test(stem)) candidate.features.push(ORGANIZATION.stemOrganization);
    else if (scan.flagsOf(stem) & Flag.common) candidate.features.push(ORGANIZATION.stemCommon);
  }
}

/** All candidates by writing and cue. */
export function proposeByWriting(document: NameDocument): void {
  proposeLatin(document);
  proposeCued(document);
  proposeQuoted(document);
}
