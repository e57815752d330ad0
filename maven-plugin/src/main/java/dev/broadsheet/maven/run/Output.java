package dev.broadsheet.maven.run;

/** Where a run prints its lines. */
public interface Output {

    /** Prints a message. */
    void info(String message);

    /** Prints a warning. */
    void warn(String message);

    /** Prints an error. */
    void error(String message);

    /** Prints text as it is, without a level before it and without a line end after it. */
    void print(String text);
}
