package dev.broadsheet.maven;

import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether somebody sees what is written, on a screen where a line can be written over. */
final class Terminal {

    private Terminal() {}

    /**
     * @param console of the process; null when input or output lead elsewhere
     * @param interactive false when Maven runs in batch mode ({@code -B})
     * @param variables the environment; {@code CI} and {@code TERM=dumb} speak against it
     */
    static boolean isThere(@Nullable Console console, boolean interactive, Map<String, String> variables) {
        return interactive
                && isTerminal(console)
                && !variables.containsKey("CI")
                && !variables.getOrDefault("TERM", "").equals("dumb");
    }

    /** From JDK 22 on there is a console always, and it knows whether it is a terminal. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
