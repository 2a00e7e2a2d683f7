package fr.rncp.api.planted;

/** A record whose withers come from a hidden interface. */
public record Disc(double radius) implements Figure, WithDisc {

    @Override
    public double area() {
        return Math.PI * radius * radius;
    }
}
