package fr.rncp.io;

import fr.rncp.model.Argument;
import fr.rncp.model.SheetPointer;
import fr.rncp.model.SourceLocation;
import fr.rncp.model.value.SheetNumber;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The serialised form of a problem within an exception. It consists of strings and numbers, because records of the
 * model are not serialisable.
 */
final class ProblemSerialForm {

    private ProblemSerialForm() {}

    static void write(ObjectOutputStream out, ReadProblem problem) throws IOException {
        out.writeObject(problem.code().name());
        out.writeObject(problem.severity().name());
        out.writeObject(problem.sheet().map(SheetNumber::value).orElse(null));
        write(out, problem.location());
        out.writeObject(problem.pointer().map(SheetPointer::value).orElse(null));
        write(out, problem.found());
        write(out, problem.expected());
        write(out, problem.handling());
        out.writeObject(problem.fragment().orElse(null));
    }

    static ReadProblem read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return new ReadProblem(
                ProblemCode.valueOf(text(in)),
                ProblemSeverity.valueOf(text(in)),
                optional(in).map(SheetNumber::of),
                location(in),
                optional(in).map(SheetPointer::new),
                wording(in),
                wording(in),
                wording(in),
                optional(in));
    }

    private static void write(ObjectOutputStream out, SourceLocation location) throws IOException {
        out.writeObject(location.file().orElse(null));
        out.writeObject(location.entry().orElse(null));
        out.writeLong(location.line().orElse(-1));
        out.writeInt(location.column().orElse(-1));
        out.writeObject(location.path().orElse(null));
    }

    private static SourceLocation location(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Optional<String> file = optional(in);
        Optional<String> entry = optional(in);
        long line = in.readLong();
        int column = in.readInt();
        return new SourceLocation(
                file,
                entry,
                line < 0 ? OptionalLong.empty() : OptionalLong.of(line),
                column < 0 ? OptionalInt.empty() : OptionalInt.of(column),
                optional(in));
    }

    private static void write(ObjectOutputStream out, Wording wording) throws IOException {
        out.writeObject(wording.key());
        out.writeInt(wording.arguments().size());
        for (Argument argument : wording.arguments()) {
            out.writeObject(argument.name());
            out.writeObject(value(argument));
        }
    }

    private static Wording wording(ObjectInputStream in) throws IOException, ClassNotFoundException {
        String key = text(in);
        int count = in.readInt();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(argument(text(in), in.readObject()));
        }
        return new Wording(key, arguments);
    }

    /**
     * Returns the serialised value. The key of a term is wrapped in an array of length 1, to distinguish it from a
     * text.
     */
    private static Object value(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return text.value();
        }
        if (argument instanceof Argument.Quantity quantity) {
            return quantity.value();
        }
        return argument instanceof Argument.Day day ? day.value() : new String[] {((Argument.Term) argument).key()};
    }

    private static Argument argument(String name, @Nullable Object value) throws StreamCorruptedException {
        if (value instanceof String text) {
            return new Argument.Text(name, text);
        }
        if (value instanceof BigDecimal number) {
            return new Argument.Quantity(name, number);
        }
        if (value instanceof LocalDate day) {
            return new Argument.Day(name, day);
        }
        if (value instanceof String[] key && key.length == 1) {
            return new Argument.Term(name, key[0]);
        }
        throw new StreamCorruptedException("an argument of a problem is expected, found " + value);
    }

    private static String text(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return optional(in).orElseThrow(() -> new StreamCorruptedException("a text of a problem is missing"));
    }

    @SuppressWarnings("BanSerializableRead") // a string or null
    private static Optional<String> optional(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return Optional.ofNullable((String) in.readObject());
    }
}
