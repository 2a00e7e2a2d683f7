package fr.rncp.cli.problem;

import fr.rncp.cli.terminal.WriteFailure;
import fr.rncp.io.ReadProblem;
import fr.rncp.io.file.ReplacedFile;
import fr.rncp.model.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes problems as JSON, one object per line, without unknown values. The file appears when it is closed, complete
 * even if the run fails; it does not appear if it could not be written.
 */
final class ProblemFile implements AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path path;
    private final ReplacedFile file;
    private final OutputStream out;
    private boolean failed;

    private ProblemFile(Path path, ReplacedFile file) {
        this.path = path;
        this.file = file;
        this.out = new BufferedOutputStream(file.out());
    }

    static ProblemFile create(Path path) {
        try {
            return new ProblemFile(path, ReplacedFile.of(path));
        } catch (IOException e) {
            throw WriteFailure.of(path.toString(), e);
        }
    }

    void add(ReadProblem problem) {
        try {
            out.write((MAPPER.writeValueAsString(json(problem)) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            failed = true;
            throw WriteFailure.of(path.toString(), e);
        }
    }

    private static ObjectNode json(ReadProblem problem) {
        ObjectNode line = MAPPER.createObjectNode().put("code", problem.code().name());
        put(line, "rule", problem.code().ruleId());
        line.put("severity", problem.severity().name());
        put(line, "file", problem.location().file());
        put(line, "entry", problem.location().entry());
        problem.location().line().ifPresent(n -> line.put("line", n));
        problem.location().column().ifPresent(n -> line.put("column", n));
        put(line, "sheet", problem.sheet());
        put(line, "path", problem.location().path());
        line.put("found", problem.found(Language.ENGLISH));
        line.put("expected", problem.expected(Language.ENGLISH));
        line.put("done", problem.handling(Language.ENGLISH));
        put(line, "fragment", problem.fragment());
        return line;
    }

    private static void put(ObjectNode line, String property, Optional<?> value) {
        value.ifPresent(v -> line.put(property, v.toString()));
    }

    @Override
    public void close() {
        try {
            closeFile();
        } catch (IOException e) {
            throw WriteFailure.of(path.toString(), e);
        }
    }

    private void closeFile() throws IOException {
        boolean kept = false;
        try {
            out.close();
            if (!failed) {
                file.keep();
                kept = true;
            }
        } finally {
            if (!kept) {
                file.discard();
            }
        }
    }
}
