package dev.broadsheet.config;

/**
 * What is wrong with the syntax of a YAML text, in the user's words.
 *
 * @param offset of the cause
 * @param message what it is
 * @param hint what to do
 */
record YamlFault(int offset, String message, String hint) {}
