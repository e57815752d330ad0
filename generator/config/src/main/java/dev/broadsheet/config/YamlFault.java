package dev.broadsheet.config;

/**
 * A syntax error in a YAML text, in the user's terms.
 *
 * @param offset the offset of the cause
 * @param message what is wrong
 * @param hint how to fix it
 */
record YamlFault(int offset, String message, String hint) {}
