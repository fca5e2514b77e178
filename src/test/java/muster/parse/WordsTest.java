package muster.parse;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Span;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// How text is cut into words; `_` parts them, `¶` parts sentences.
class WordsTest {
    private final Cutter cutter = new Cutter();

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '\0',
            textBlock =
                    """
                    Turkish-backed rebels => Turkish _ - _ backed _ rebels
                    al Qaeda-linked men => al _ Qaeda _ - _ linked _ men
                    al-Shabaab-affiliated men => al-Shabaab _ - _ affiliated _ men
                    ISIS-K in Deir ez-Zor => ISIS-K _ in _ Deir _ ez-Zor
                    Sarah-e-Naw and Jamaat-ul-Ahrar => Sarah-e-Naw _ and _ Jamaat-ul-Ahrar
                    Harakat-ul-jihad and Guinea-Bissau => Harakat-ul-jihad _ and _ Guinea-Bissau
                    a 12-year-old fighter => a _ 12 _ - _ year _ - _ old _ fighter
                    ex-member of pro-Iran units => ex- _ member _ of _ pro-Iran _ units
                    U.S.-led and Houthi–led raids => U.S. _ - _ led _ and _ Houthi _ – _ led _ raids
                    Hay’at Tahrir al-Sham’s men => Hay’at _ Tahrir _ al-Sham _ ’s _ men
                    in Qal'ajiyah and Ma’arib => in _ Qal'ajiyah _ and _ Ma’arib
                    by ‘Abd al-Hadi, `Ali and Kata`ib => by _ ‘Abd _ al-Hadi _ , _ `Ali _ and _ Kata`ib
                    the ‘Army of Dawn’ fell => the _ ‘ _ Army _ of _ Dawn _ ’ _ fell
                    They don’t know => They _ do _ n’t _ know
                    It fell.[3] Then the next[4][a] went. => It _ fell _ . ¶ Then _ the _ next _ went _ .
                    It fell.[citation needed] So => It _ fell _ . ¶ So
                    Gen. Azu and Lt. Col. Obe met. He left => Gen. _ Azu _ and _ Lt. _ Col. _ Obe _ met _ . ¶ He _ left
                    on Jan. 28 in the U.S. The army => on _ Jan. _ 28 _ in _ the _ U.S. ¶ The _ army
                    the U.S. Army near St. Paul won => the _ U.S. _ Army _ near _ St. _ Paul _ won
                    the 3rd Bn. moved at 10 a.m. It won => the _ 3rd _ Bn. _ moved _ at _ 10 _ a.m. ¶ It _ won
                    “We won.” They left. => “ _ We _ won _ . _ ” ¶ They _ left _ .
                    “Go!” he said. (It did.) End => “ _ Go _ ! _ ” _ he _ said _ . ¶ ( _ It _ did _ . _ ) ¶ End
                    He died.He lived => He _ died _ . ¶ He _ lived
                    Forces left. al-Shabaab came => Forces _ left _ . ¶ al-Shabaab _ came
                    J. Obe fell... and rose => J. _ Obe _ fell _ ... _ and _ rose
                    He left the TTP. The rest of JFS. => He _ left _ the _ TTP _ . ¶ The _ rest _ of _ JFS _ .
                    AQIM/JNIM took 1,200 men => AQIM _ / _ JNIM _ took _ 1,200 _ men
                    """)
    void words_and_sentences(String text, String expected) {
        String plain = Typography.plain(text);
        String cut =
                SentenceBreaks.split(cutter.cut(plain, new Span(0, text.length()))).stream()
                        .map(sentence ->
                                sentence.stream()
                                        .map(token -> text.substring(token.start(), token.end()))
                                        .collect(Collectors.joining(" _ ")))
                        .collect(Collectors.joining(" ¶ "));
        assertThat(cut).isEqualTo(expected);
    }
}
