package dev.broadsheet.typesetter.css;

import java.util.ArrayList;
import java.util.List;

/** What one block declares, in order. */
record Declarations(List<Declaration> properties, List<CustomDeclaration> custom) {

    static final Declarations EMPTY = new Declarations(List.of(), List.of());

    Declarations {
        properties = List.copyOf(properties);
        custom = List.copyOf(custom);
    }

    Declarations followedBy(Declarations other) {
        List<Declaration> allProperties = new ArrayList<>(properties);
        allProperties.addAll(other.properties);
        List<CustomDeclaration> allCustom = new ArrayList<>(custom);
        allCustom.addAll(other.custom);
        return new Declarations(allProperties, allCustom);
    }
}
