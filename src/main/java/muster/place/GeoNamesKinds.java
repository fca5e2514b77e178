package muster.place;

/// What GeoNames' feature classes and codes mean here (geonames.org/export/codes.html).
final class GeoNamesKinds {
    private GeoNamesKinds() {}

    static PlaceKind of(String featureClass, String code) {
        return switch (featureClass) {
            case "P" -> code.equals("PPLX") ? PlaceKind.NEIGHBOURHOOD : PlaceKind.LOCALITY;
            case "A" -> administrative(code);
            case "H" -> water(code);
            case "T" -> land(code);
            case "R" -> PlaceKind.ROAD;
            case "U" -> PlaceKind.WATER;
            case "S", "L" -> site(featureClass, code);
            default -> PlaceKind.AREA;
        };
    }

    private static PlaceKind administrative(String code) {
        if (code.startsWith("PCL") && !code.endsWith("H")) {
            return PlaceKind.COUNTRY;
        }
        return code.startsWith("ADM1") ? PlaceKind.REGION : PlaceKind.COUNTY;
    }

    private static PlaceKind water(String code) {
        if (code.startsWith("STM") || code.startsWith("CNL") || code.startsWith("RVN")) {
            return PlaceKind.RIVER;
        }
        return code.startsWith("WAD") ? PlaceKind.VALLEY : PlaceKind.WATER;
    }

    private static PlaceKind land(String code) {
        return switch (code) {
            case "VAL", "VALS", "VALG", "GRGE", "CNYN" -> PlaceKind.VALLEY;
            case "ISL", "ISLS", "ISLET", "ISLF", "ATOL", "ISLT" -> PlaceKind.ISLAND;
            case "DSRT", "PLN", "PLAT", "UPLD", "PEN", "CAPE", "DLTA" -> PlaceKind.AREA;
            case "PASS" -> PlaceKind.ROAD;
            default -> PlaceKind.MOUNTAIN;
        };
    }

    private static PlaceKind site(String featureClass, String code) {
        return switch (code) {
            case "AIRB", "INSM", "MILB", "NVB", "FT", "ARMY" -> PlaceKind.BASE;
            case "CMP", "CMPRF", "CMPQ" -> PlaceKind.CAMP;
            case "PSTB", "CSTM", "PSTC" -> PlaceKind.CROSSING;
            default ->
                    featureClass.equals("S") || code.startsWith("OILF") || code.startsWith("GASF")
                            ? PlaceKind.FACILITY
                            : PlaceKind.AREA;
        };
    }
}
