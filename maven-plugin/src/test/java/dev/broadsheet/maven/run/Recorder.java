package dev.broadsheet.maven.run;

import java.util.List;

/** Adds what is printed to a list, each line behind its level. */
record Recorder(List<String> lines) implements Output {

    @Override
    public void info(String message) {
        lines.add("info " + message);
    }

    @Override
    public void warn(String message) {
        lines.add("warn " + message);
    }

    @Override
    public void error(String message) {
        lines.add("error " + message);
    }

    @Override
    public void print(String text) {
        lines.add("print " + text);
    }
}
