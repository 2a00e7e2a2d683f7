package fr.rncp.io.xml;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.Relations;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import java.util.List;
import java.util.Optional;

/** Mapping of links to other sheets. In spite of its name, {@code ID_FICHE_…} contains the number of a sheet. */
final class RelationsMapping {

    private final FeedElement root;
    private final FeedReading read;

    RelationsMapping(FeedElement root, FeedReading read) {
        this.root = root;
        this.read = read;
    }

    Relations relations() {
        return Relations.builder()
                .replaces(links("ANCIENNES_CERTIFICATIONS", "ANCIENNE_CERTIFICATION"))
                .replacedBy(links("NOUVELLES_CERTIFICATIONS", "NOUVELLE_CERTIFICATION"))
                .correspondences(correspondences())
                .build();
    }

    private List<SheetNumber> links(String list, String item) {
        return FeedRecords.of(root.items(list, item), link -> read.sheetNumber(link, "ID_FICHE_" + item));
    }

    private List<BlockCorrespondence> correspondences() {
        return FeedRecords.of(root.items("CORRESPONDANCES", "CORRESPONDANCE"), row -> Optional.of(correspondence(row)));
    }

    private BlockCorrespondence correspondence(FeedElement row) {
        Optional<FeedElement> target = row.container("DESTINATION");
        return BlockCorrespondence.builder()
                .sourceBlocks(row.container("SOURCE").map(this::blockCodes).orElse(List.of()))
                .target(target.flatMap(t -> read.sheetNumber(t, "NUMERO_FICHE")))
                .targetBlocks(target.map(this::blockCodes).orElse(List.of()))
                .build();
    }

    private List<SkillBlockCode> blockCodes(FeedElement side) {
        List<FeedElement> blocks = side.children().stream()
                .filter(child -> child.name().equals("BLOC_COMPETENCES"))
                .toList();
        return FeedRecords.of(blocks, read::blockCode);
    }
}
