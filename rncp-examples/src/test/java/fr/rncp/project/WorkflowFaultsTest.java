package fr.rncp.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowFaultsTest {

    private static final String SOUND = """
            on:
              push:
            permissions:
              contents: read
            concurrency:
              group: x
            jobs:
              one:
                timeout-minutes: 5
                permissions:
                  contents: write
                steps:
                  - uses: actions/checkout@0123456789012345678901234567890123456789 # v1.2.3
                    with:
                      persist-credentials: false
                  - run: echo
            """;

    @ParameterizedTest
    @CsvSource({
        "push:, push: # nothing wrong,",
        "contents: read, contents: write, permissions at the top",
        "contents: read, issues: read, permissions at the top",
        "'permissions:\n  contents: read', 'permissions: read-all', permissions at the top",
        "'permissions:\n  contents: read\nconc', 'conc', permissions at the top",
        "group: x, cancel-in-progress: true, no concurrency group",
        "push:, pull_request_target:, a trigger that runs",
        "'timeout-minutes: 5', 'name: one', job one has no timeout",
        "'permissions:\n      contents: write', 'permissions: write-all', job one asks for all",
        "'@0123456789012345678901234567890123456789 # v1.2.3', '@v1', actions/checkout is not pinned",
        "' # v1.2.3', '', actions/checkout is not pinned",
        "' # v1.2.3', ' # v1', actions/checkout is not pinned",
        "0123456789012345678901234567890123456789, 0123456789, actions/checkout is not pinned",
        "'- uses: actions/checkout', '- \"uses\": actions/checkout', a use that is not seen",
        "persist-credentials: false, persist-credentials: true, a checkout keeps",
        "run: echo, 'run: echo ${{ github.event.issue.title }}', a command contains",
        "run: echo, 'run: echo ${{ github.head_ref }}', a command contains",
    })
    void reportsFault(String sound, String faulty, String fault) {
        String text = SOUND.replace(sound, faulty == null ? "" : faulty);
        assertThat(text).as("the text that is replaced occurs").isNotEqualTo(SOUND);

        if (fault == null) {
            assertThat(WorkflowFaults.of(new ProjectFile("planted.yml", text))).isEmpty();
        } else {
            assertThat(WorkflowFaults.of(new ProjectFile("planted.yml", text)))
                    .singleElement()
                    .asString()
                    .startsWith("planted.yml: " + fault);
        }
    }
}
