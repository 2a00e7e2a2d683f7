package fr.rncp.io.json;

import fr.rncp.model.value.Answer;
import fr.rncp.model.value.QualificationLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * The values with a JSON form of their own: an answer is {@code true}, {@code false} or absent, a level is its number,
 * a rate has no exponent, and a date has the four-digit year that {@code format: date} requires.
 */
final class Scalars {

    static final ValueSerializer<Answer> ANSWER_WRITER = new AnswerWriter();
    static final ValueDeserializer<Answer> ANSWER_READER = new AnswerReader();
    static final ValueSerializer<QualificationLevel> LEVEL_WRITER = new LevelWriter();
    static final ValueDeserializer<QualificationLevel> LEVEL_READER = new LevelReader();

    static final ValueSerializer<LocalDate> DATE_WRITER = new DateWriter();
    static final ValueSerializer<BigDecimal> RATE_WRITER = new RateWriter();

    /**
     * The maximum number of digits of a number without exponent: far more than any rate has, and few enough to be
     * harmless.
     */
    static final int MOST_DIGITS = 500;

    private Scalars() {}

    /** Checks whether a number can be written without an exponent in a reasonable length. */
    static boolean isWritable(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
    }

    private static final class AnswerWriter extends ValueSerializer<Answer> {

        @Override
        public void serialize(Answer answer, JsonGenerator out, SerializationContext context) {
            if (answer.isKnown()) {
                out.writeBoolean(answer.isYes());
            } else {
                out.writeNull();
            }
        }

        @Override
        public boolean isEmpty(SerializationContext context, Answer answer) {
            return !answer.isKnown();
        }
    }

    private static final class AnswerReader extends StdDeserializer<Answer> {

        AnswerReader() {
            super(Answer.class);
        }

        @Override
        public Answer deserialize(JsonParser in, DeserializationContext context) {
            JsonToken token = in.currentToken();
            return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                    ? Answer.of(token == JsonToken.VALUE_TRUE)
                    : (Answer) context.handleUnexpectedToken(Answer.class, in);
        }

        @Override
        public Answer getNullValue(DeserializationContext context) {
            return Answer.UNKNOWN;
        }
    }

    private static final class LevelWriter extends ValueSerializer<QualificationLevel> {

        @Override
        public void serialize(QualificationLevel level, JsonGenerator out, SerializationContext context) {
            out.writeNumber(level.number());
        }
    }

    private static final class LevelReader extends StdDeserializer<QualificationLevel> {

        LevelReader() {
            super(QualificationLevel.class);
        }

        @Override
        public QualificationLevel deserialize(JsonParser in, DeserializationContext context) {
            int number = _parseIntPrimitive(in, context);
            return QualificationLevel.ofNumber(number)
                    .orElseGet(() -> (QualificationLevel) context.handleWeirdNumberValue(
                            QualificationLevel.class, number, "a level is a number from 1 to 8"));
        }
    }

    private static final class DateWriter extends ValueSerializer<LocalDate> {

        @Override
        public void serialize(LocalDate date, JsonGenerator out, SerializationContext context) {
            if (date.getYear() < 0 || date.getYear() > 9999) {
                context.reportMappingProblem("a date of the years 0 to 9999 is expected, not %s", date);
            }
            out.writeString(date.toString());
        }
    }

    private static final class RateWriter extends ValueSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal rate, JsonGenerator out, SerializationContext context) {
            out.writeNumber(rate.toPlainString());
        }
    }
}
