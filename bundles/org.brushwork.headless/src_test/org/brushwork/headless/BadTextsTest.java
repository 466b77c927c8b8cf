package org.brushwork.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with texts, models and options of a classifier is one line, status 2, and nothing is written. */
class BadTextsTest {

	private static final String GOOD = "text,label\nit is up,a\nit is down,b\nup again,a\ndown again,b\n";

	private final Path folder;

	BadTextsTest(@TempDir Path folder) {
		this.folder = folder;
	}

	private String file(String name, String content) throws Exception {
		return Files.writeString(folder.resolve(name), content).toString();
	}

	private static void assertRefused(String line, String... words) {
		assertEquals(new CommandRun(Main.FAILED, "", "brushwork: " + line + "\n"), CommandRun.of(words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			classify                              | classify: which texts? Name a file: brushwork classify TRAIN.csv
			classify a b                          | b: one file to learn from; test with another by --test b
			classify a --test b --folds 3         | --test, --folds and --split are three ways to test; give one of them
			classify a --folds 1                  | --folds 1: write a number from 2 on
			classify a --split 1.5                | --split 1.5: write a number between 0 and 1, such as 0.2
			classify a --labels 0=               | --labels 0=: write LABEL=NAME,LABEL=NAME, such as 0=negative,1=positive
			classify a --c 0                      | --c 0: write a number above 0, or search
			classify a --max-share 2              | --max-share 2: write a number above 0 up to 1, such as 0.5
			classify a --min-texts 0              | --min-texts 0: write a number from 1 on
			classify a --stem latin               | --stem latin: no such language; known are english, german, french, spanish, italian
			classify a --trainer svm              | --trainer svm: no such trainer; known are logistic, smile, maxent
			classify a --words 2-1                | --words 2-1: write a length or two, such as 1-2, from 1 to 5
			classify a --feature x=(a             | --feature x=(a: write NAME=REGEX with a regular expression, NAME=words:up,higher or NAME=phrase:beats estimates
			classify a --feature x=a --feature x=b | --feature x: two features have this name; give another one
			classify a --seed x                   | --seed x: not a whole number; write it in digits, such as 200000
			predict a                             | predict: with which classifier, and which texts? Write brushwork predict MODEL FILE.csv
			sentiment                             | sentiment: which predictions? Name a file: brushwork sentiment PREDICTIONS.csv
			sentiment a --by day                  | --by day: write company, company,day or company,hour
			sample tweets                         | sample: where to? Add --out FILE
			sample tweets --out a --lines 0       | --lines 0: write a number from 1 to 10000000
			sample tweets --out a --days 0        | --days 0: write a number from 1 to 365
			sample tweets --out a --rows 5        | --rows: means nothing to sample tweets; leave it out, see brushwork help sample
			""")
	void badWordsAreRefused(String words, String line) {
		assertRefused(line, words.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a,b;1,2;3,4                     | : no column looks like texts; name one by --text, there are: a, b
			text;up and up and up;down      | : no column looks like labels; name one by --label, there are: text
			text,label;x,a;y,b;z            | , line 4: 1 cells, which is not as many as there are columns; correct the line
			text,label;x,a;y,;z,b           | , line 3: no label in column label; give it one or leave the line out
			text,label;x,a;y,a;z,a          | : all labels in column label are a; a classifier needs two or more
			id,text,label;1,x,a;2,y,b;1,z,b | , line 4: the id 1 was on line 2 already; correct it, or write --id "" to do without
			text,label;x,a;y,b;z,b          | : the label a has too few rows to learn from and to test with; add some or leave it out
			""")
	void badTextsAreRefused(String rows, String line) throws Exception {
		String file = file("bad.csv", rows.replace(';', '\n') + "\n");
		assertRefused(file + line, "classify", file, "--save", folder.resolve("m").toString());
		assertEquals(false, Files.exists(folder.resolve("m")));
	}

	@Test
	void whatIsMissingIsNamed() throws Exception {
		String file = file("good.csv", GOOD);
		assertRefused(file + ": no column nope; there are: text, label", "classify", file, "--text", "nope");
		assertRefused("nowhere.csv: no such file; check the path", "classify", "nowhere.csv");
		assertRefused(file + ", line 2: the label a has no name; add it to --labels", "classify", file, "--labels", "b=x,c=y");
		assertRefused("no.fixes: no such file; check the path", "classify", file, "--fixes", "no.fixes");
	}

	@Test
	void aLabelThatTrainingNeverSawIsToldByItsLine() throws Exception {
		String test = file("test.csv", "text,label\nx,a\ny,c\n");
		assertRefused(test + ", line 3: the label c is none of those that were learned; check the column and --labels",
				"classify", file("good.csv", GOOD), "--test", test);
	}

	@Test
	void badJsonIsToldByItsLine() throws Exception {
		String file = file("a.jsonl", "{\"text\": \"a\", \"label\": \"x\"}\n{\"text\": \n");
		assertRefused(file + ", line 2: no JSON object; correct the line", "classify", file);
	}

	@Test
	void whatIsNoClassifierIsRefused() throws Exception {
		String file = file("good.csv", GOOD);
		assertRefused(file + ": no classifier; make one by brushwork classify --save", "predict", file, file);
		assertRefused("m.model: no such file; check the path", "predict", "m.model", file);
	}

	@Test
	void fixesThatAreNoneAreRefused() throws Exception {
		String fixes = file("f.csv", "id,row,content,action,old,new,when,why\n,1,,explode,,,2024-01-01T00:00:00Z,\n");
		assertRefused(fixes + ", line 2: no fix of a label (explode); correct the line", "classify", file("good.csv", GOOD),
				"--fixes", fixes);
	}

	@Test
	void predictionsThatTellNoSentimentAreRefused() throws Exception {
		String none = file("a.csv", "text,p_x,p_y\n$A is up,0.5,0.5\n");
		assertRefused(none + ": no probabilities of positive; name a label by --positive, there are: x, y", "sentiment", none);
		String untagged = file("b.csv", "text,p_positive,p_negative\nup,0.5,0.5\n");
		assertRefused(untagged + ": no company and no cashtag in it; name a column by --company", "sentiment", untagged);
		String timeless = file("c.csv", "text,p_positive,p_negative\n$A up,0.5,0.5\n");
		assertRefused(timeless + ": no column looks like times; name one by --time, or gather --by company", "sentiment",
				timeless, "--by", "company,day");
		String late = file("d.csv", "time,text,p_positive,p_negative\n2024-01-08,$A up,0.5,0.5\nsoon,$A up,0.5,0.5\n");
		assertRefused(late + ", line 3: \"soon\" is no time; write 2024-01-08 14:30, or gather --by company", "sentiment", late,
				"--by", "company,day");
		String impossible = file("e.csv", "text,p_positive,p_negative\n$A up,0.5,0.5\n$A up,-1,0.5\n");
		assertRefused(impossible + ", line 3: -1.0 in column p_positive is no probability; write a number from 0 to 1",
				"sentiment", impossible);
	}
}
