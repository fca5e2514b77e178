package muster.model;

/// Says whether a name is known as a place's, so that spotting can tell towns from groups without a
/// gazetteer.
@FunctionalInterface
public interface PlaceNames {
    PlaceNames NONE = name -> false;

    /// Some place bears `name`, in this or a near spelling.
    boolean known(String name);
}
