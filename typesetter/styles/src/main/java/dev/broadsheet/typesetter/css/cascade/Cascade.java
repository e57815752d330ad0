package dev.broadsheet.typesetter.css.cascade;

import dev.broadsheet.typesetter.css.declaration.CustomProperties;
import dev.broadsheet.typesetter.css.declaration.PendingValues;
import dev.broadsheet.typesetter.css.grammar.CssWideKeyword;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.CustomDeclaration;
import dev.broadsheet.typesetter.css.property.Declaration;
import dev.broadsheet.typesetter.css.property.Pending;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.sheet.Block;
import dev.broadsheet.typesetter.css.sheet.Origin;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the winning declaration of every property of one element (CSS Cascade 5, section 6). */
final class Cascade {

    private final List<Block> blocks;
    private final ComputedStyle parent;
    private final CustomProperties custom;
    private final PendingValues pending;
    private final @Nullable Object[] specified = new Object[Property.values().length];
    private @Nullable Object[] userAgent = specified;
    private @Nullable Object[] lowerLayers = specified;

    /**
     * @param blocks all matching blocks, from the weakest to the strongest at normal importance
     * @param parent style to inherit from
     */
    Cascade(List<Block> blocks, ComputedStyle parent, ProblemLog problems) {
        this.blocks = blocks;
        this.parent = parent;
        custom = parent.customProperties().with(customDeclarations());
        pending = new PendingValues(custom, problems);
    }

    CustomProperties custom() {
        return custom;
    }

    /** Returns the winning value of every property: computed or {@code Relative}; null if the default applies. */
    @Nullable
    Object[] specified() {
        Keyword.Direction direction = direction();
        pass(Origin.USER_AGENT, false, direction);
        userAgent = specified.clone();
        pass(Origin.AUTHOR, false, direction);
        pass(Origin.INLINE, false, direction);
        pass(Origin.AUTHOR, true, direction);
        pass(Origin.INLINE, true, direction);
        pass(Origin.USER_AGENT, true, direction);
        return specified;
    }

    private void pass(Origin origin, boolean important, Keyword.Direction direction) {
        int layer = -1;
        for (Block block : inOrder(important)) {
            if (block.origin() != origin) {
                continue;
            }
            if (block.layer() != layer) {
                layer = block.layer();
                lowerLayers = specified.clone();
            }
            for (Declaration declaration : block.declarations().properties()) {
                if (declaration.important() == important) {
                    set(declaration.property().in(direction), declaration.value());
                }
            }
        }
    }

    /** Returns the blocks in cascade order. Important declarations are the stronger the earlier their layer is. */
    private List<Block> inOrder(boolean important) {
        boolean layered =
                important && blocks.stream().mapToInt(Block::layer).distinct().count() > 1;
        return layered
                ? blocks.stream()
                        .sorted(Comparator.comparingInt(Block::layer).reversed())
                        .toList()
                : blocks;
    }

    private void set(Property property, Object declared) {
        Object value = declared instanceof Pending reference ? pending.value(reference) : declared;
        specified[property.index()] = value instanceof CssWideKeyword wide ? wide(property, wide) : value;
    }

    private @Nullable Object wide(Property property, CssWideKeyword wide) {
        return switch (wide) {
            case INHERIT -> parent.raw(property);
            case INITIAL -> property.initial();
            case UNSET -> null;
            case REVERT -> userAgent[property.index()];
            case REVERT_LAYER -> lowerLayers[property.index()];
        };
    }

    /** Returns the direction, which is computed first because logical properties depend on it. */
    private Keyword.Direction direction() {
        boolean declared = blocks.stream()
                .flatMap(block -> block.declarations().properties().stream())
                .anyMatch(declaration -> declaration.property().leftToRight() == Property.DIRECTION);
        if (!declared) {
            return parent.direction();
        }
        for (boolean important : new boolean[] {false, true}) {
            for (Origin origin : Origin.values()) {
                directionPass(origin, important);
            }
        }
        Object value = specified[Property.DIRECTION.index()];
        return value instanceof Keyword.Direction found ? found : parent.direction();
    }

    private void directionPass(Origin origin, boolean important) {
        for (Block block : inOrder(important)) {
            for (Declaration declaration : block.declarations().properties()) {
                boolean sets = declaration.property().leftToRight() == Property.DIRECTION;
                if (sets && block.origin() == origin && declaration.important() == important) {
                    set(Property.DIRECTION, declaration.value());
                }
            }
        }
    }

    private Map<String, Tokens> customDeclarations() {
        Map<String, Tokens> declared = new LinkedHashMap<>();
        for (boolean important : new boolean[] {false, true}) {
            for (Block block : inOrder(important)) {
                for (CustomDeclaration declaration : block.declarations().custom()) {
                    if (declaration.important() == important) {
                        declared.put(declaration.name(), declaration.value());
                    }
                }
            }
        }
        return declared;
    }
}
