package dev.broadsheet.markdown.syntax;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by {@code *}. */
final class Asterisks extends AsteriskDelimiterProcessor {

    Asterisks() {
        super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return Run.emphasis(opener, closer);
    }
}
