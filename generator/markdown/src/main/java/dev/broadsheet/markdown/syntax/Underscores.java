package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by {@code _}. */
final class Underscores extends UnderscoreDelimiterProcessor {

    Underscores() {
        super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return Run.emphasis(opener, closer);
    }
}
