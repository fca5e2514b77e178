package muster.time;

import org.junit.jupiter.api.Test;

/// Words that are no time, though they look it.
class NoTimeTest {
    private final Rows rows = new Rows();

    @Test
    void what_only_looks_like_a_time_is_none() {
        rows.hold(
                """
                2016-06-07 | Brigade 313 attacked. | none
                2016-06-07 | Resolution 2254 was passed. | none
                2016-06-07 | Some 1,500 fighters were there. | none
                2016-06-07 | A force of 2000 men was there. | none
                2016-06-07 | It grew from 1,500 to 2000 fighters. | none
                2016-06-07 | Camp 1391 was closed. | none
                2016-06-07 | They may attack the town. | none
                2016-06-07 | May the attack succeed, he said. | none
                2016-06-07 | The army was on the march. | none
                2016-06-07 | The protesters plan to March on the city. | none
                2016-06-07 | Sunni tribes fought them. | none
                2016-06-07 | The second attack killed 24. | none
                2016-06-07 | It held the town for 24 hours. | for 24 hours FOR ?
                2016-06-07 | He, aged 25, was killed. | none
                2016-06-07 | Operation May Day failed. | none
                2016-06-07 | He was killed during Friday prayers. | none
                2016-06-07 | The 17 November Organization claimed it. | none
                2016-06-07 | The March 23 Movement claimed it. | none
                2016-06-07 | They struck the Monday Market in town. | none
                2016-06-07 | Bloody Sunday was remembered. | none
                2016-06-07 | In May 20 fighters were killed. | In May AT 2016-05-01..2016-05-31
                2016-06-07 | The 11th Brigade joined the 28th Division. | none
                2016-06-07 | They walked 2000 metres. | none
                2016-06-07 | The fall of the town was swift. | none
                2016-06-07 | A three-day battle ended. | none
                2016-06-07 | The 20-year-old fighter died. | none
                2016-06-07 | It was the first attack in two years. | none
                2016-06-07 | Black September and Red October are names. | none
                2016-06-07 | The Arab Spring changed much. | none
                2016-06-07 | Weapons worth $2000 were seized. | none
                2016-06-07 | It was said by Jan Egeland. | none
                2016-06-07 | April Smith spoke for August Meyer. | none
                2016-06-07 | It happened three days after the raid. | none
                2016-06-07 | Two days before the attack they fled. | none
                2016-06-07 | Every two years they meet. | none
                2016-06-07 | The last days of the siege were grim. | none
                2016-06-07 | The Sun reported it, and they sat down. | none
                2016-06-07 | Some were dated then. | none
                """);
    }
}
