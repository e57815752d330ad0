package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.api.SectionStore;
import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.build.BoxBuilder;
import dev.broadsheet.typesetter.box.tag.TagRange;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.page.picture.Images;
import dev.broadsheet.typesetter.page.sheet.Geometries;
import dev.broadsheet.typesetter.recording.Digest;
import java.util.Locale;
import java.util.Optional;

/** Finds the sections of a document and their records in the store. */
public final class SectionLookup {

    private final SectionStore store;
    private final LayoutEnvironment environment;
    private final Images images;
    private final BoxDigest digest;
    private final byte[] around;

    private SectionLookup(
            SectionCache cache, BlockBox root, Styles styles, Geometries geometries, Locale language, Images images) {
        this.store = cache.store();
        this.environment = cache.environment();
        this.images = images;
        this.digest = new BoxDigest(styles, geometries, environment::hyphenation);
        this.around = digest.of(java.util.List.of(environment.fonts(), language, root.style()));
    }

    /**
     * Returns the sections of a document.
     *
     * @param language language of pictures that specify none
     */
    public static KeptSections of(
            Optional<SectionCache> cache,
            BoxBuilder.Result boxes,
            Styles styles,
            Geometries geometries,
            Locale language,
            KeptSections.Effects effects) {
        if (cache.isEmpty() || geometries.countsPages()) {
            return KeptSections.none(effects);
        }
        KeptSections sections = KeptSections.of(cache.get().environment(), effects);
        SectionLookup lookup =
                new SectionLookup(cache.get(), boxes.box(), styles, geometries, language, effects.images());
        new SectionFinder(
                        boxes.turns(), (box, tags) -> lookup.section(box, tags).ifPresent(sections::add))
                .in(boxes.box());
        return sections;
    }

    private Optional<Section> section(BlockBox box, TagRange tags) {
        BoxDigest.Content content = digest.of(box, tags);
        if (content == null) {
            return Optional.empty();
        }
        String key = new Digest().bytes(around).bytes(content.digest()).hex();
        SectionRecord record = store.get(key)
                .flatMap(packed -> SectionRecord.unpacked(packed, key))
                .filter(this::holds)
                .orElse(null);
        return Optional.of(new Section(box, key, content, record));
    }

    /** Whether the files of fonts and pictures are unchanged. */
    private boolean holds(SectionRecord record) {
        return record.faces().stream()
                        .allMatch(face -> environment.file(face.index()).equals(face.digest()))
                && record.pictures().stream()
                        .allMatch(picture -> images.digest(picture.reference()).equals(Optional.of(picture.digest())));
    }
}
