package fr.rncp.io.json;

import fr.rncp.model.CertificationSheet;
import fr.rncp.model.Coded;
import fr.rncp.model.Extension;
import fr.rncp.model.Prose;
import fr.rncp.model.SheetNumber;
import fr.rncp.model.SheetPointer;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** Sheets of any shape, filled by reflection, so that a component added tomorrow is filled, too. */
final class RandomSheets {

    private static final String ODD = "\0\t\n\r\u001F\"\\/\u007F\u0085\u00A0\u2028\u2029\uFEFF\uFFFD\uFFFFé’Œ<&*~";

    private final Random random;
    private final int longestProse;

    RandomSheets(long seed, int longestProse) {
        this.random = new Random(seed);
        this.longestProse = longestProse;
    }

    CertificationSheet next() {
        return (CertificationSheet) record(CertificationSheet.class);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return often() ? Optional.of(value(inner)) : Optional.empty();
            }
            return generic.getRawType() == List.class
                    ? Stream.generate(() -> value(inner))
                            .limit(random.nextInt(6))
                            .toList()
                    : new Coded<>(value(inner), often() ? Optional.of(text(20)) : Optional.empty());
        }
        return plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        if (type.isEnum()) {
            Object[] all = type.getEnumConstants();
            return all[random.nextInt(all.length)];
        }
        return switch (type.getSimpleName()) {
            case "OptionalInt" -> often() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty();
            case "Integer" -> random.nextInt();
            case "String" -> text(30);
            case "LocalDate" -> LocalDate.of(random.nextInt(10_000), 1, 1).plusDays(random.nextInt(365));
            case "BigDecimal" -> new BigDecimal(BigInteger.valueOf(random.nextLong()), random.nextInt(40));
            case "Prose" -> often() ? Prose.of(text(longestProse)) : Prose.NONE;
            case "SheetPointer" -> new SheetPointer(often() ? "/" + text(9) : "");
            case "SheetNumber" -> SheetNumber.of((often() ? "RNCP" : "RS") + (1 + random.nextInt(9_999_999)));
            case "Extension" -> new Extension(text(20), often() ? text(30) : "");
            default -> record(type);
        };
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values =
                Arrays.stream(components).map(c -> value(c.getGenericType())).toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    /** Never blank. */
    private String text(int longest) {
        StringBuilder text = new StringBuilder().append((char) ('a' + random.nextInt(26)));
        for (int i = random.nextInt(longest); i > 0; i--) {
            switch (random.nextInt(40)) {
                case 0 -> text.append(ODD.charAt(random.nextInt(ODD.length())));
                case 1 -> text.appendCodePoint(0x1F600 + random.nextInt(50));
                case 2, 3, 4, 5, 6, 7 -> text.append(' ');
                case 8 -> text.append('é');
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
