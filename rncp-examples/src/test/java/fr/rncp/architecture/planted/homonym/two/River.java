package fr.rncp.architecture.planted.homonym.two;

/** Has two of them. */
public final class River {

    private River() {}

    /** Where water ends. */
    public static final class Bank {}

    /** Every document may have one. */
    public static final class Builder {}
}
