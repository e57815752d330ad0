package dev.broadsheet.highlight;

import java.util.Map;
import java.util.Set;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Maps the library's token types to token kinds for a language. Some of its lexers use a type differently from others, and some
 * do not know recent keywords of their language.
 */
final class LibraryKinds {

    private static final Map<Integer, TokenKind> STYLES = Map.of(
            TokenTypes.RESERVED_WORD, TokenKind.ATTRIBUTE,
            TokenTypes.DATA_TYPE, TokenKind.TAG,
            TokenTypes.REGEX, TokenKind.KEYWORD);

    private static final Map<String, Map<Integer, TokenKind>> OTHER = Map.of(
            "text/css", STYLES,
            "text/less", STYLES,
            "text/ini", Map.of(TokenTypes.DATA_TYPE, TokenKind.ATTRIBUTE, TokenTypes.PREPROCESSOR, TokenKind.TAG),
            "text/properties", Map.of(TokenTypes.RESERVED_WORD, TokenKind.ATTRIBUTE),
            "text/env", Map.of(TokenTypes.VARIABLE, TokenKind.ATTRIBUTE),
            "text/json", Map.of(TokenTypes.VARIABLE, TokenKind.ATTRIBUTE),
            "text/jshintrc", Map.of(TokenTypes.VARIABLE, TokenKind.ATTRIBUTE),
            "text/makefile", Map.of(TokenTypes.PREPROCESSOR, TokenKind.TAG));

    private static final Map<String, Set<String>> KEYWORDS = Map.ofEntries(
            words("text/c", "bool false inline nullptr restrict true"),
            words(
                    "text/cpp",
                    "alignas alignof co_await co_return co_yield concept consteval constexpr constinit decltype final"
                            + " noexcept nullptr override requires static_assert thread_local"),
            words("text/cs", "async await init nameof record required var yield"),
            words("text/dart", "async await late required yield"),
            words("text/dockerfile", "AS as"),
            words("text/javascript", "undefined"),
            words("text/php", "enum fn match readonly"),
            words("text/python", "async await nonlocal with"),
            words("text/rust", "async await dyn"),
            words("text/scala", "derives enum given inline opaque then using"),
            words(
                    "text/typescript",
                    "as asserts declare infer keyof namespace never readonly satisfies undefined unknown"),
            words("text/unix", "declare local readonly source"));

    private final Map<Integer, TokenKind> other;
    private final Set<String> keywords;

    private LibraryKinds(Map<Integer, TokenKind> other, Set<String> keywords) {
        this.other = other;
        this.keywords = keywords;
    }

    private static Map.Entry<String, Set<String>> words(String style, String words) {
        return Map.entry(style, Set.of(words.split(" ")));
    }

    static LibraryKinds of(String style) {
        return new LibraryKinds(OTHER.getOrDefault(style, Map.of()), KEYWORDS.getOrDefault(style, Set.of()));
    }

    TokenKind of(Token token) {
        TokenKind found = other.getOrDefault(token.getType(), kind(token.getType()));
        return switch (found) {
            case PLAIN -> isKeyword(token) ? TokenKind.KEYWORD : found;
            // Some lexers classify the dot between two names as a number.
            case NUMBER -> token.isSingleChar('.') ? TokenKind.PLAIN : found;
            default -> found;
        };
    }

    private boolean isKeyword(Token token) {
        return !keywords.isEmpty() && token.getType() == TokenTypes.IDENTIFIER && keywords.contains(token.getLexeme());
    }

    /** Maps a token type. Tokens that the lexer considers errors stay plain, since code blocks are often fragments. */
    private static TokenKind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> TokenKind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN -> TokenKind.KEYWORD;
            case TokenTypes.FUNCTION -> TokenKind.BUILTIN;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL -> TokenKind.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE -> TokenKind.STRING;
            case TokenTypes.DATA_TYPE -> TokenKind.TYPE;
            case TokenTypes.VARIABLE, TokenTypes.MARKUP_ENTITY_REFERENCE -> TokenKind.VARIABLE;
            case TokenTypes.ANNOTATION -> TokenKind.ANNOTATION;
            case TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER -> TokenKind.PREPROCESSOR;
            case TokenTypes.MARKUP_TAG_DELIMITER, TokenTypes.MARKUP_TAG_NAME -> TokenKind.TAG;
            case TokenTypes.MARKUP_TAG_ATTRIBUTE -> TokenKind.ATTRIBUTE;
            default -> TokenKind.PLAIN;
        };
    }
}
