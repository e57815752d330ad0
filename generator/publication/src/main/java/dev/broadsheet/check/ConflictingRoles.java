package dev.broadsheet.check;

import dev.broadsheet.config.Person;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody.Block;
import dev.broadsheet.source.SourcePosition;
import dev.broadsheet.source.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects persons with two roles: twice in the list of people, or in the text, if the capitalised words before a name are the
 * role of another person in the list and share no word with the person's own. An editor's note that names the person suppresses
 * both warnings.
 */
final class ConflictingRoles {

    /**
     * Capitalised words, such as "Chinese Foreign Minister", that end where a name starts. Limited to a dozen, so that a text of
     * capitalised words causes neither quadratic time nor a stack overflow.
     */
    private static final String TITLE = "((?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,40}\\s{1,9}){1,12})";

    private final ParsedArticle article;
    private final Diagnostics diagnostics;

    ConflictingRoles(ParsedArticle article, Diagnostics diagnostics) {
        this.article = article;
        this.diagnostics = diagnostics;
    }

    void check() {
        List<Person> people = article.metadata().background().people().stream()
                .filter(person -> !person.role().isEmpty() && !isAcknowledged(person))
                .toList();
        checkList(people);
        String text = people.isEmpty() ? "" : article.body().blocks().plainText();
        people.stream().filter(person -> text.contains(person.name())).forEach(this::checkBlocks);
    }

    private boolean isAcknowledged(Person person) {
        return article.metadata().background().editorsNotes().stream().anyMatch(note -> note.contains(person.name()));
    }

    private void checkList(List<Person> people) {
        Map<String, Person> first = new LinkedHashMap<>();
        for (Person person : people) {
            Person known = first.putIfAbsent(person.name(), person);
            if (known != null && !known.role().equalsIgnoreCase(person.role())) {
                warn(
                        "BS-EDIT-002",
                        person.position(),
                        person.name() + " is listed as '" + known.role() + "' and as '" + person.role() + "'",
                        person.name());
            }
        }
    }

    private void checkBlocks(Person person) {
        article.body().blocks().decode().stream()
                .filter(block -> block.text().contains(person.name()))
                .forEach(block -> checkBlock(person, block));
    }

    private void checkBlock(Person person, Block block) {
        Matcher matcher = Pattern.compile(TITLE + Pattern.quote(person.name()) + "(?!\\p{L})")
                .matcher(block.text());
        while (matcher.find()) {
            String title = matcher.group(1).strip();
            holder(title, person)
                    .ifPresent(other -> warn(
                            "BS-EDIT-001",
                            position(block, matcher.group()),
                            "the text gives " + person.name() + " the role of " + other.name() + ", '" + other.role()
                                    + "'; the list of people says '" + person.role() + "'",
                            person.name()));
        }
    }

    /** Returns the other person whose role the title names. */
    private Optional<Person> holder(String title, Person person) {
        RoleWords words = RoleWords.of(title);
        if (words.sharesAny(RoleWords.of(person.role()))) {
            return Optional.empty();
        }
        return article.metadata().background().people().stream()
                .filter(other -> !other.name().equals(person.name()))
                .filter(other -> words.containsAll(RoleWords.of(other.role())))
                .findFirst();
    }

    /** Returns the position of the words in the Markdown source, where line breaks may separate them. */
    private SourcePosition position(Block block, String words) {
        SourceText text = article.file().text();
        int from = text.offsetOfLine(block.position().line()) + block.position().column() - 1;
        String pattern = Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
        Matcher matcher = Pattern.compile(pattern).matcher(text.text());
        return matcher.find(from) ? text.position(matcher.start()) : block.position();
    }

    private void warn(String code, SourcePosition position, String message, String name) {
        diagnostics.report(Diagnostic.warning(
                code,
                position,
                message,
                "make the two agree, or explain it in an entry of editorsNotes that names " + name));
    }
}
