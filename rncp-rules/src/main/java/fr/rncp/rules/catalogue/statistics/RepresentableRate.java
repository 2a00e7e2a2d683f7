package fr.rncp.rules.catalogue.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Checks whether a rate can be that of a part of a given number of people: whether there are k out of n, with n not
 * above that number, whose share rounds to the rate.
 */
final class RepresentableRate {

    private static final BigInteger TWO = BigInteger.TWO;
    private static final int HALVES_PER_UNIT = 200;

    private RepresentableRate() {}

    /**
     * Checks whether a rate is possible. A half may be rounded either way, and trailing zeros do not indicate
     * precision, because they may be mere layout. Among the fractions between the two limits, the one with the smallest
     * denominator is found along its continued fraction. Denominators grow at least like Fibonacci numbers, so fewer
     * than 50 steps exceed any number of people.
     *
     * @param rate per cent, from 0 to 100
     * @param people at least 0
     */
    static boolean of(BigDecimal rate, int people) {
        BigDecimal exact = rate.stripTrailingZeros();
        BigDecimal plain = exact.scale() < 0 ? exact.setScale(0) : exact;
        BigInteger halves = plain.unscaledValue().multiply(TWO);
        BigInteger whole = BigInteger.TEN.pow(plain.scale()).multiply(BigInteger.valueOf(HALVES_PER_UNIT));
        BigInteger low = halves.subtract(BigInteger.ONE).max(BigInteger.ZERO);
        BigInteger high = halves.add(BigInteger.ONE).min(whole);
        return hasFraction(new Interval(low, whole, high, whole), BigInteger.valueOf(people));
    }

    private static boolean hasFraction(Interval start, BigInteger limit) {
        Interval rest = start;
        BigInteger before = BigInteger.ONE;
        BigInteger denominator = BigInteger.ZERO;
        while (true) {
            BigInteger step = rest.leastInteger();
            boolean found = rest.contains(step);
            BigInteger quotient = found ? step : step.subtract(BigInteger.ONE);
            BigInteger next = quotient.multiply(denominator).add(before);
            before = denominator;
            denominator = next;
            if (found || denominator.compareTo(limit) > 0) {
                return denominator.compareTo(limit) <= 0;
            }
            rest = rest.reciprocalAbove(quotient);
        }
    }

    /** The interval from {@code low / lowWhole} to {@code high / highWhole}, both included. */
    private record Interval(BigInteger low, BigInteger lowWhole, BigInteger high, BigInteger highWhole) {

        /** Returns the smallest integer that is not below the interval. */
        BigInteger leastInteger() {
            return low.add(lowWhole).subtract(BigInteger.ONE).divide(lowWhole);
        }

        boolean contains(BigInteger integer) {
            return integer.multiply(highWhole).compareTo(high) <= 0;
        }

        /** Returns the reciprocal of what remains after an integer is subtracted. */
        Interval reciprocalAbove(BigInteger integer) {
            return new Interval(
                    highWhole,
                    high.subtract(integer.multiply(highWhole)),
                    lowWhole,
                    low.subtract(integer.multiply(lowWhole)));
        }
    }
}
