package dev.broadsheet.maven;

import dev.broadsheet.maven.run.Output;
import org.apache.maven.plugin.logging.Log;

/** Maven's log. */
record MavenOutput(Log log) implements Output {

    @Override
    public void info(String message) {
        log.info(message);
    }

    @Override
    public void warn(String message) {
        log.warn(message);
    }

    @Override
    public void error(String message) {
        log.error(message);
    }

    @Override
    public void print(String text) {
        StandardOutput.print(text);
    }
}
