package dev.broadsheet.acceptance.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON Feeds have what version 1.1 asks for, and nothing that it does not know. */
class JsonFeedsTest {

    private static final Map<String, Consumer<JsonNode>> FEED = Map.of(
            "version", value -> assertThat(value.textValue()).isEqualTo("https://jsonfeed.org/version/1.1"),
            "title", JsonFeedsTest::text,
            "home_page_url", JsonFeedsTest::address,
            "feed_url", JsonFeedsTest::address,
            "description", JsonFeedsTest::text,
            "language", JsonFeedsTest::language,
            "authors", JsonFeedsTest::authors,
            "items",
                    value -> each(
                            value, item -> members(item, JsonFeedsTest.ITEM, "id", "url", "title", "content_html")));

    private static final Map<String, Consumer<JsonNode>> ITEM = new HashMap<>(Map.of(
            "id", JsonFeedsTest::address,
            "url", JsonFeedsTest::address,
            "title", JsonFeedsTest::text,
            "summary", JsonFeedsTest::text,
            "content_html", JsonFeedsTest::text,
            "date_published", JsonFeedsTest::time,
            "date_modified", JsonFeedsTest::time,
            "authors", JsonFeedsTest::authors,
            "tags", value -> each(value, JsonFeedsTest::text),
            "language", JsonFeedsTest::language));

    private static final Map<String, Consumer<JsonNode>> ATTACHMENT = Map.of(
            "url", JsonFeedsTest::address,
            "mime_type", value -> assertThat(value.textValue()).matches("(audio|video)/[a-z0-9.+-]+"),
            "title", JsonFeedsTest::text,
            "size_in_bytes", value -> assertThat(value.longValue()).isPositive(),
            "duration_in_seconds", value -> assertThat(value.doubleValue()).isPositive());

    static {
        ITEM.put("attachments", value -> each(value, file -> members(file, ATTACHMENT, "url", "mime_type")));
    }

    private static final Map<String, Consumer<JsonNode>> AUTHOR =
            Map.of("name", JsonFeedsTest::text, "url", JsonFeedsTest::address, "avatar", JsonFeedsTest::address);

    static Stream<Named<Path>> feeds() {
        return Sites.feeds("feed.json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void jsonFeedKeepsToItsVersion(Path file) throws Exception {
        JsonNode feed = new ObjectMapper().readTree(file.toFile());

        members(feed, FEED, "version", "title", "home_page_url", "feed_url", "items");
        assertThat(feed.get("items")).isNotEmpty();
        assertThat(feed.get("items").findValuesAsText("id")).doesNotHaveDuplicates();
    }

    /** An object has the members that it must have, and each that it has is right. */
    private static void members(JsonNode object, Map<String, Consumer<JsonNode>> known, String... required) {
        List<String> names = object.properties().stream().map(Map.Entry::getKey).toList();
        assertThat(names).contains(required).isSubsetOf(known.keySet());
        object.properties().forEach(member -> known.get(member.getKey()).accept(member.getValue()));
    }

    private static void each(JsonNode array, Consumer<JsonNode> rule) {
        assertThat(array.isArray()).as(array.toString()).isTrue();
        array.forEach(rule);
    }

    private static void authors(JsonNode value) {
        each(value, author -> members(author, AUTHOR, "name"));
    }

    private static void text(JsonNode value) {
        assertThat(value.textValue()).isNotBlank();
    }

    private static void address(JsonNode value) {
        assertThat(value.textValue()).matches("https://[!-~]+");
    }

    /** RFC 3339. */
    private static void time(JsonNode value) {
        assertThat(value.textValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    }

    /** BCP 47. @throws IllformedLocaleException when it is none */
    private static void language(JsonNode value) {
        assertThat(new Locale.Builder()
                        .setLanguageTag(value.textValue())
                        .build()
                        .getLanguage())
                .isNotEmpty();
    }
}
