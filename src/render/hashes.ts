/** What a page's policy allows to run: the digests of the style and of the script. A test compares them and prints new ones. */

/** The style sheet's. */
export const STYLE_HASH = 'sha256-Wrb09+XYIVEBVRZIrxSjvjLObbGeqPzJx5h3sA50UgA=';

/** The script's. */
export const SCRIPT_HASH = 'sha256-VVQkpg7MFvlKEwOFO9j6fcy3dbna4W2tvdszrNNBWRg=';
