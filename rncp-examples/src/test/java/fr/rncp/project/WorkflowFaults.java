package fr.rncp.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with a workflow, a text each. */
final class WorkflowFaults {

    static final String FIX = "CONTRIBUTING.md, Workflows, has the rules.";

    /** Expressions whose text a stranger chooses. */
    private static final Pattern INJECTION = Pattern.compile("\\$\\{\\{[^}]*(github\\.event\\.|head_ref|ref_name)");

    private final ProjectFile file;
    private final YamlNode root;
    private final List<String> faults = new ArrayList<>();

    private WorkflowFaults(ProjectFile file) {
        this.file = file;
        this.root = YamlNode.parse(file.text());
    }

    static List<String> of(ProjectFile file) {
        WorkflowFaults workflow = new WorkflowFaults(file);
        workflow.checkTop();
        workflow.checkPins();
        workflow.checkJobs();
        return workflow.faults;
    }

    private void checkTop() {
        report(!readsContentsAtMost(root.at("permissions")), "permissions at the top are not {} or contents: read");
        report(root.at("concurrency", "group").isAbsent(), "no concurrency group");
        report(root.at("jobs").keys().isEmpty(), "no jobs");
        report(
                Stream.of("pull_request_target", "workflow_run")
                        .anyMatch(root.at("on").keys()::contains),
                "a trigger that runs a stranger's changes with the rights of the project");
    }

    private static boolean readsContentsAtMost(YamlNode permissions) {
        return permissions.isMap()
                && Set.of("contents").containsAll(permissions.keys())
                && permissions.values().map(YamlNode::text).allMatch("read"::equals);
    }

    private void checkPins() {
        List<ActionPin> pins = ActionPin.in(file.text());
        pins.stream()
                .filter(Predicate.not(ActionPin::isPinned))
                .forEach(pin ->
                        report(true, pin.action() + " is not pinned by a commit of 40 digits with # v1.2.3 behind it"));
        report(
                pins.size()
                        != steps().filter(step -> !step.at("uses").isAbsent()).count(),
                "a use that is not seen");
    }

    private void checkJobs() {
        for (String name : root.at("jobs").keys()) {
            YamlNode job = root.at("jobs", name);
            report(job.at("timeout-minutes").isAbsent(), "job " + name + " has no timeout-minutes");
            report(job.at("permissions").text().endsWith("-all"), "job " + name + " asks for all permissions");
        }
        steps().forEach(this::checkStep);
    }

    private void checkStep(YamlNode step) {
        report(
                step.at("uses").text().startsWith("actions/checkout@")
                        && !step.at("with", "persist-credentials").text().equals("false"),
                "a checkout keeps the credentials");
        report(INJECTION.matcher(step.at("run").text()).find(), "a command contains text that a stranger chooses");
    }

    private Stream<YamlNode> steps() {
        return root.at("jobs").values().flatMap(job -> job.at("steps").items());
    }

    private void report(boolean fault, String text) {
        if (fault) {
            faults.add(file.name() + ": " + text);
        }
    }
}
