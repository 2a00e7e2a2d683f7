package fr.rncp.rules.award;

import fr.rncp.model.BlockCorrespondence;
import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Relations;
import fr.rncp.model.value.SheetNumber;
import fr.rncp.model.value.SkillBlockCode;
import fr.rncp.realdata.RealElement;
import fr.rncp.realdata.RealExports;
import java.util.List;

/** The correspondences of the real export; tests that need them are skipped if it is absent. */
final class SharedCorrespondences {

    private SharedCorrespondences() {}

    static List<CertificationSheet> sheets() {
        return RealExports.sheets(RealExports.RNCP).stream()
                .map(SharedCorrespondences::sheet)
                .filter(sheet -> !sheet.relations().correspondences().isEmpty())
                .toList();
    }

    private static CertificationSheet sheet(RealElement element) {
        Relations.Builder relations = Relations.builder();
        element.all("CORRESPONDANCE").stream()
                .map(SharedCorrespondences::correspondence)
                .forEach(relations::addCorrespondences);
        return CertificationSheet.builder()
                .number(SheetNumber.of(element.number()))
                .relations(relations.build())
                .build();
    }

    private static BlockCorrespondence correspondence(RealElement element) {
        RealElement target = element.all("DESTINATION").get(0);
        return new BlockCorrespondence(
                element.all("SOURCE").stream()
                        .flatMap(source -> codes(source).stream())
                        .toList(),
                target.texts("NUMERO_FICHE").stream().map(SheetNumber::of).findFirst(),
                codes(target));
    }

    private static List<SkillBlockCode> codes(RealElement element) {
        return element.texts("CODE").stream().map(SkillBlockCode::new).toList();
    }
}
