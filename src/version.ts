/** The version of the output's shape: the first number changes when a field's meaning does. */
export const SCHEMA_VERSION = '1.0';
