package dev.broadsheet.config;

import dev.broadsheet.config.SiteConfig.EditionName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a schema as JSON Schema, draft 2020-12. */
final class JsonSchemaWriter {

    String document(String name, String title, Schema schema) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("$id", "urn:broadsheet:schema:" + name);
        document.put("title", title);
        document.putAll(object(schema));
        return write(document, 0) + "\n";
    }

    private static Map<String, Object> object(Schema schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        schema.keys().forEach(key -> {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", key.description());
            property.putAll(type(key.type()));
            properties.put(key.name(), property);
        });
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        List<String> required = schema.keys().stream()
                .filter(Key::required)
                .<String>map(Key::name)
                .toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("properties", properties);
        return object;
    }

    private static Map<String, Object> type(ValueType<?> type) {
        if (type instanceof ValueType.Text) {
            return map("type", "string", "minLength", 1);
        } else if (type instanceof ValueType.Flag) {
            return map("type", "boolean");
        } else if (type instanceof ValueType.WholeNumber) {
            return map("type", "integer", "minimum", -999_999_999, "maximum", 999_999_999);
        } else if (type instanceof ValueType.Formed<?> formed) {
            return form(formed.form().name());
        } else if (type instanceof ValueType.Many<?> many) {
            Map<String, Object> list = map("type", "array", "items", type(many.item()));
            if (many.most() < ValueType.Many.ANY) {
                list.put("maxItems", many.most());
            }
            return many.single() ? map("anyOf", List.of(type(many.item()), list)) : list;
        } else if (type instanceof ValueType.Made<?, ?> made) {
            return type(made.type());
        } else if (type instanceof ValueType.TextOrKeyed<?> either) {
            return map(
                    "anyOf", List.of(type(either.text()), object(either.keyed().schema())));
        } else if (type instanceof ValueType.Names) {
            return type(ValueType.Names.LIST);
        } else if (type instanceof ValueType.Keyed<?> keyed) {
            return object(keyed.schema());
        }
        if (type instanceof ParamType || type instanceof MacrosType) {
            return map("type", "object");
        }
        throw new IllegalArgumentException(type.expected());
    }

    private static Map<String, Object> form(String name) {
        return switch (name) {
            case "date" -> map("type", "string", "format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            case "time" ->
                map("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?.*)?$");
            case "time-zone" -> map("type", "string");
            case "partial-date" ->
                map("type", List.of("string", "integer"), "pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$");
            case "language" -> map("type", "string", "pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$");
            case "address" -> map("type", "string", "format", "uri", "pattern", "^https?://");
            case "article-permalink", "permalink" -> map("type", "string", "pattern", "\\\\{slug\\\\}");
            case "chapter-permalink" -> map("type", "string", "pattern", "\\{path\\}");
            case "chapter-path" -> map("type", "string", "pattern", "^[^/].*\\.md$");
            case "publication-kind" ->
                map(
                        "enum",
                        Arrays.stream(PublicationKind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .toList());
            case "count", "threshold" -> map("type", "integer", "minimum", 1, "maximum", 1000);
            case "anchor-style" ->
                map(
                        "enum",
                        Arrays.stream(AnchorStyle.values())
                                .map(style -> style.name().toLowerCase(Locale.ROOT))
                                .toList());
            case "pdf-standard" -> map("enum", List.of("ua1", "ua2"));
            case "remote-pictures" -> map("enum", List.of("error", "link", "keep"));
            case "depth" -> map("type", "integer", "minimum", 0, "maximum", 6);
            case "content-path", "linked-folder" -> map("type", "string", "pattern", "^[^/]");
            case "origin" -> map("type", "string", "pattern", "^https?://[a-z0-9.-]+(:[0-9]+)?$");
            case "alias" -> map("type", "string", "minLength", 1);
            case "pages" -> map("type", List.of("string", "integer"), "pattern", "^[1-9][0-9]?( pages?)?$");
            case "work" -> map("type", "string", "pattern", "^@.");
            case "slug" -> map("type", "string", "minLength", 1);
            case "edition" ->
                map(
                        "enum",
                        Arrays.stream(EditionName.values())
                                .map(edition -> edition.name().toLowerCase(Locale.ROOT))
                                .toList());
            case "article-type" ->
                map(
                        "enum",
                        Arrays.stream(ArticleType.values())
                                .map(ArticleType::term)
                                .toList());
            case "composition" -> map("enum", List.of("picture", "text", "two", "bulletin"));
            case "amount" -> map("type", "integer", "minimum", 0, "maximum", 100);
            case "focus" -> map("type", "string", "pattern", "^([0-9]|[1-9][0-9]|100)% +([0-9]|[1-9][0-9]|100)%$");
            case "ignored-warning" -> map("enum", IgnoredWarnings.CODES);
            case "book-format" -> map("enum", List.of("pdf", "epub"));
            case "book-opening" -> map("enum", List.of("recto", "any", "run-on"));
            case "reader-edition" -> map("enum", NamedOption.words(ReaderEdition.values()));
            case "page-size" ->
                map("enum", List.of("A4", "A5", "Letter", "Royal", "Trade", "a4", "a5", "letter", "royal", "trade"));
            case "book-lists" ->
                map("enum", List.of(true, false, "figures", "tables", "listings", "abbreviations", "corrections"));
            case "references-place" -> map("enum", List.of("end-of-chapter", "end-of-book"));
            case "notes-place" -> map("enum", List.of("foot", "end-of-chapter", "end-of-book"));
            case "color" -> map("type", "string", "pattern", "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$");
            case "book-layout" -> map("enum", List.of("book", "digest"));
            case "paper-length" -> map("type", "string", "pattern", "^[0-9]{1,4}(\\.[0-9]{1,4})? *(mm|cm|in|pt)$");
            case "paper" -> map("type", "string", "pattern", "^[0-9]{1,4}(\\.[0-9]{1,4})? *(g|gsm|mm|ppi)$");
            case "printers-marks" -> map("enum", List.of("crop", "none"));
            case "running-heads" -> map("enum", NamedOption.words(RunningHeads.values()));
            case "card" ->
                map(
                        "anyOf",
                        List.of(
                                map("type", "boolean"),
                                map("type", "string", "pattern", "\\.([Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg])$")));
            case "cover-design" -> map("enum", List.of("plain", "band", "picture", "typographic"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }

    private static String write(Object value, int depth) {
        String indent = "  ".repeat(depth + 1);
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> indent + "\"" + e.getKey() + "\": " + write(e.getValue(), depth + 1))
                    .collect(Collectors.joining(",\n", "{\n", "\n" + "  ".repeat(depth) + "}"));
        } else if (value instanceof List<?> list) {
            return list.stream().map(item -> write(item, depth)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : String.valueOf(value);
    }
}
