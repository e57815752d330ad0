package dev.broadsheet.brief;

import dev.broadsheet.brief.BriefText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that all pages of briefs keep. */
final class BriefRules {

    private static final Pattern MARK = Pattern.compile("q([0-9]+)q");

    private final BriefText brief;
    private final List<String> broken = new ArrayList<>();

    BriefRules(BriefText brief) {
        this.brief = brief;
    }

    /** A mark of the source in the text. @param number its number, in the order of the source */
    private record Mark(int number, Run run) {}

    /** Returns what is wrong, in words. */
    List<String> broken() {
        List<Mark> marks = marks();
        headline(marks);
        order(marks);
        return broken;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Run run : brief.runs()) {
            Matcher mark = MARK.matcher(run.text());
            while (mark.find()) {
                marks.add(new Mark(Integer.parseInt(mark.group(1)), run));
            }
        }
        return marks;
    }

    private void headline(List<Mark> marks) {
        Run headline = marks.get(0).run();
        if (headline.page() > 0) {
            broken.add("the headline is on page " + (headline.page() + 1));
        }
        for (Mark mark : marks.subList(1, marks.size())) {
            if (mark.run().page() == headline.page() && mark.run().top() < headline.bottom()) {
                broken.add("q" + mark.number() + "q is above the headline");
            }
        }
    }

    private void order(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).number() != i) {
                broken.add("q" + marks.get(i).number() + "q is read aloud where q" + i + "q should be");
                return;
            }
        }
    }
}
