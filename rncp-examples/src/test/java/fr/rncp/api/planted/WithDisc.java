package fr.rncp.api.planted;

/** Hidden; its method is not. */
interface WithDisc {

    default Disc withRadius(double radius) {
        return new Disc(radius);
    }

    /** Not inherited, so not seen. */
    static Disc unseen() {
        return new Disc(0);
    }
}
