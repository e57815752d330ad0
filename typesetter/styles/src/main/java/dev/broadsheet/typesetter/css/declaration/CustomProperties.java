package dev.broadsheet.typesetter.css.declaration;

import dev.broadsheet.typesetter.css.grammar.CssWideKeyword;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The custom properties that an element has or inherits. Shared by identity between elements that set none. */
public final class CustomProperties {

    public static final CustomProperties NONE = new CustomProperties(Map.of());

    /** Longest chain of properties that refer to one another. */
    private static final int CHAIN = 100;

    private final Map<String, Tokens> values;

    private CustomProperties(Map<String, Tokens> values) {
        this.values = values;
    }

    /** Returns the value with {@code var()} substituted; null if there is none or it is invalid. */
    @Nullable
    Tokens get(String name) {
        return values.get(name);
    }

    /** Returns the value as CSS text with {@code var()} substituted; empty if there is none or it is invalid. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Tokens::css);
    }

    /** Returns these properties overridden by declared ones. */
    public CustomProperties with(Map<String, Tokens> declared) {
        return declared.isEmpty() ? this : new Resolution(this, declared).result();
    }

    /** Resolves the references between properties that are declared on one element. */
    private static final class Resolution {

        private final CustomProperties inherited;
        private final Map<String, Tokens> declared;
        private final Map<String, Tokens> done = new HashMap<>();
        private final Set<String> finished = new HashSet<>();
        private final Set<String> cyclic = new HashSet<>();
        private final List<String> path = new ArrayList<>();

        Resolution(CustomProperties inherited, Map<String, Tokens> declared) {
            this.inherited = inherited;
            this.declared = new LinkedHashMap<>(declared);
        }

        CustomProperties result() {
            declared.keySet().forEach(this::value);
            Map<String, Tokens> all = new HashMap<>(inherited.values);
            all.keySet().removeAll(declared.keySet());
            all.putAll(done);
            return new CustomProperties(all);
        }

        private @Nullable Tokens value(String name) {
            Tokens written = declared.get(name);
            if (written == null) {
                return inherited.get(name);
            }
            if (finished.contains(name)) {
                return done.get(name);
            }
            int onPath = path.indexOf(name);
            if (onPath >= 0 || path.size() == CHAIN) {
                cyclic.addAll(path.subList(Math.max(0, onPath), path.size()));
                return null;
            }
            path.add(name);
            Tokens value = resolve(name, written);
            path.remove(path.size() - 1);
            finish(name, value);
            return done.get(name);
        }

        private @Nullable Tokens resolve(String name, Tokens written) {
            CssWideKeyword wide = DeclarationParser.wide(written);
            if (wide != null) {
                return wide == CssWideKeyword.INITIAL ? null : inherited.get(name);
            }
            return Variables.used(written) ? Variables.substitute(written, this::value) : written;
        }

        private void finish(String name, @Nullable Tokens value) {
            finished.add(name);
            if (value != null && !cyclic.contains(name)) {
                done.put(name, value);
            }
        }
    }
}
