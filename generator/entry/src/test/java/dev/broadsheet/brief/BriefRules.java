package dev.broadsheet.brief;

import dev.broadsheet.brief.BriefText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that all pages of briefs keep. */
final class BriefRules {

    private static final Pattern MARK = Pattern.compile("q([0-9]+)q");

    /** Size of A4, in pt. */
    private static final double WIDTH = 595.4;

    private static final double HEIGHT = 842;

    /** The foot of the page area, in pt. */
    private static final double FOOT = HEIGHT - 62;

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
        List<BriefLine> lines =
                brief.runs().stream().flatMap(run -> BriefLine.of(run).stream()).toList();
        lines.forEach(this::inside);
        apart(lines);
        lines.forEach(this::clear);
        pictures(lines);
        new BriefColumns(lines).broken(broken);
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
        List<Run> below = brief.runs()
                .subList(brief.runs().indexOf(headline) + 1, brief.runs().size());
        for (Run run : below) {
            if (run.page() == headline.page() && run.top() < headline.bottom()) {
                broken.add("above the headline is " + run.text());
                return;
            }
        }
    }

    private void inside(BriefLine line) {
        if (line.left() < 0 || line.right() > WIDTH || line.baseline() < line.size() || line.baseline() > HEIGHT) {
            broken.add(
                    "text leaves page " + (line.page() + 1) + ": " + line.run().text());
        }
    }

    /** No line is on a picture. */
    private void clear(BriefLine line) {
        if (brief.pictures().stream().anyMatch(picture -> picture.overlaps(line))) {
            broken.add("page " + (line.page() + 1) + " has a picture on its text: "
                    + line.run().text());
        }
    }

    /** Pictures are within the page, and below the headline. */
    private void pictures(List<BriefLine> lines) {
        for (BriefPicture picture : brief.pictures()) {
            if (picture.left() < 0 || picture.right() > WIDTH || picture.bottom() > FOOT) {
                broken.add("a picture leaves " + picture);
            }
            if (picture.page() == 0 && picture.top() < lines.get(0).baseline()) {
                broken.add("a picture is above the headline");
            }
        }
    }

    /** Lines of different elements do not overlap; labels of charts have rules of their own. */
    private void apart(List<BriefLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (lines.get(i).overlaps(lines.get(j))) {
                    broken.add("page " + (lines.get(i).page() + 1) + " has lines above each other: "
                            + lines.get(i).run().text() + " / "
                            + lines.get(j).run().text());
                    return;
                }
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
