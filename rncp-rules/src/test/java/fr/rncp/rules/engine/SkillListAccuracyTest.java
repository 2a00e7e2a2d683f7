package fr.rncp.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rncp.model.prose.Prose;
import fr.rncp.realdata.RealList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Measures the number of skills of real lists against the numbers that were counted by eye. */
class SkillListAccuracyTest {

    @Test
    void countsSkillsOfRealLists() {
        List<RealList> lists =
                RealList.all().stream().filter(RealList::isOfSkills).toList();
        List<String> faults = new ArrayList<>();
        int ambiguous = 0;
        for (RealList list : lists) {
            SkillList read = SkillList.of(Prose.of(list.text()).outline(), Skill::of);
            ambiguous += read.isAmbiguous() ? 1 : 0;
            if (list.readings().stream().noneMatch(marked -> marked.skills().orElse(-1) == read.size())) {
                faults.add("  wrong: " + list.name() + ": marked " + list.readings() + ", read " + read.size());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "Skills of real lists: the number agrees in %d of %d; %d are ambiguous%n",
                lists.size() - faults.size(),
                lists.size(),
                ambiguous);
        faults.forEach(System.out::println);
        assertThat(lists).hasSizeGreaterThanOrEqualTo(44);
        assertThat(lists.size() - faults.size()).isGreaterThanOrEqualTo(44);
    }
}
