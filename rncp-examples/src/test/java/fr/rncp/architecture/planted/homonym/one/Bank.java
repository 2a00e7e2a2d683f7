package fr.rncp.architecture.planted.homonym.one;

/** Where money is. */
public final class Bank {

    private Bank() {}

    /** Every document may have one. */
    public static final class Builder {}
}
