package muster.exchange.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Countries as lists write them, to ISO 3166 codes.
final class ListCountries {
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("syrian arab republic", "SY"),
                    Map.entry("iran (islamic republic of)", "IR"),
                    Map.entry("democratic republic of the congo", "CD"),
                    Map.entry("dr congo (zaire)", "CD"),
                    Map.entry("dr congo", "CD"),
                    Map.entry("congo", "CG"),
                    Map.entry("democratic people's republic of korea", "KP"),
                    Map.entry("north korea", "KP"),
                    Map.entry("republic of korea", "KR"),
                    Map.entry("russian federation", "RU"),
                    Map.entry("russia (soviet union)", "RU"),
                    Map.entry("united republic of tanzania", "TZ"),
                    Map.entry("libyan arab jamahiriya", "LY"),
                    Map.entry("state of libya", "LY"),
                    Map.entry("burma", "MM"),
                    Map.entry("myanmar (burma)", "MM"),
                    Map.entry("ivory coast", "CI"),
                    Map.entry("cote d'ivoire", "CI"),
                    Map.entry("yemen (north yemen)", "YE"),
                    Map.entry("turkey", "TR"),
                    Map.entry("bosnia-herzegovina", "BA"),
                    Map.entry("bosnia and herzegovina", "BA"),
                    Map.entry("cambodia (kampuchea)", "KH"),
                    Map.entry("zimbabwe (rhodesia)", "ZW"),
                    Map.entry("madagascar (malagasy)", "MG"),
                    Map.entry("united states of america", "US"),
                    Map.entry("united kingdom of great britain and northern ireland", "GB"),
                    Map.entry("palestine", "PS"),
                    Map.entry("state of palestine", "PS"),
                    Map.entry("the netherlands", "NL"),
                    Map.entry("philippines (the)", "PH"),
                    Map.entry("viet nam", "VN"));

    private final Map<String, String> codes = new HashMap<>(OTHERS);
    private final Set<String> known = Set.of(Locale.getISOCountries());

    ListCountries() {
        for (String code : known) {
            Locale country = Locale.of("", code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
    }

    Optional<String> code(String written) {
        String name = written.strip().replace('’', '\'');
        if (name.length() == 2 && known.contains(name.toUpperCase(Locale.ROOT))) {
            return Optional.of(name.toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(codes.get(name.toLowerCase(Locale.ROOT)));
    }

    /// Each once, in the order given.
    List<String> codes(List<String> written) {
        Set<String> found = new LinkedHashSet<>();
        written.forEach(one -> code(one).ifPresent(found::add));
        return new ArrayList<>(found);
    }
}
