package dev.broadsheet.config;

import java.util.Optional;

/**
 * What an article rests on.
 *
 * @param title its name
 * @param url http or https address
 * @param note a remark, such as when it was received
 */
public record Source(String title, Optional<String> url, Optional<String> note) {}
