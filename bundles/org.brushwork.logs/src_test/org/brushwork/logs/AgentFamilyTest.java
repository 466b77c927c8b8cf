package org.brushwork.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgentFamilyTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			BROWSER | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
			Chrome/126.0.0.0 Safari/537.36
			BROWSER | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
			Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0
			BROWSER | Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0
			BROWSER | Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) \
			Version/17.5 Safari/605.1.15
			BROWSER | Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like \
			Gecko) Version/17.5 Mobile/15E148 Safari/604.1
			BROWSER | Mozilla/5.0 (Linux; Android 9; CUBOT_P30) AppleWebKit/537.36 (KHTML, like Gecko) \
			Chrome/80.0.3987.99 Mobile Safari/537.36
			BROWSER | Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; SV1)
			BROWSER | Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; WOW64; Trident/5.0)
			BROWSER | Mozilla/5.0 (compatible; Konqueror/3.5; OpenBSD) KHTML/3.5.9 (like Gecko)
			BROWSER | Opera/9.80 (X11; Linux x86_64) Presto/2.12.388 Version/12.16
			BROWSER | Lynx/2.9.0dev.12 libwww-FM/2.14 SSL-MM/1.4.1 GNUTLS/3.7.8
			BROWSER | Links (2.28; Linux 6.1.0 x86_64; GNU C 12.2; text)
			BROWSER | w3m/0.5.3+git20230121
			BOT     | Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)
			BOT     | Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 \
			(compatible; Googlebot/2.1; +http://www.google.com/bot.html)
			BOT     | Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)
			BOT     | Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)
			BOT     | Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)
			BOT     | Mozilla/5.0 (compatible; Yahoo! Slurp; http://help.yahoo.com/help/us/ysearch/slurp)
			BOT     | DuckDuckBot/1.1; (+http://duckduckgo.com/duckduckbot.html)
			BOT     | Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; \
			+https://openai.com/gptbot)
			BOT     | CCBot/2.0 (https://commoncrawl.org/faq/)
			BOT     | facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)
			BOT     | Mediapartners-Google
			BOT     | ia_archiver (+http://www.alexa.com/site/help/webmasters)
			BOT     | Mozilla/5.0 (Windows NT 6.1) AppleWebKit/534+ (KHTML, like Gecko) BingPreview/1.0b
			BOT     | Mozilla/5.0+(compatible; UptimeRobot/2.0; http://www.uptimerobot.com/)
			BOT     | Pingdom.com_bot_version_1.4_(http://www.pingdom.com/)
			BOT     | Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)
			BOT     | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) \
			HeadlessChrome/126.0.0.0 Safari/537.36
			BOT     | Mozilla/5.0 (compatible; CensysInspect/1.1; +https://about.censys.io/)
			BOT     | Mozilla/5.0 (compatible; Ezooms/1.0; help@moz.com)
			BOT     | Mozilla/5.0 (Macintosh; U) Gecko/20100115 Firefox/3.6 (FlipboardProxy/1.1; \
			+http://flipboard.com/browserproxy)
			TOOL    | curl/8.5.0
			TOOL    | Wget/1.21.4
			TOOL    | python-requests/2.32.3
			TOOL    | Python-urllib/3.12
			TOOL    | Go-http-client/2.0
			TOOL    | Java/21.0.3
			TOOL    | Apache-HttpClient/4.5.14 (Java/17.0.11)
			TOOL    | okhttp/4.12.0
			TOOL    | Dalvik/2.1.0 (Linux; U; Android 13; Pixel 7)
			TOOL    | PostmanRuntime/7.39.0
			TOOL    | libwww-perl/6.77
			TOOL    | UniversalFeedParser/4.2-pre-314-svn +http://feedparser.org/
			TOOL    | Tiny Tiny RSS/1.11 (http://tt-rss.org/)
			TOOL    | Chef Client/10.18.2 (ruby-1.9.3-p327; +http://opscode.com)
			""")
	void aWellKnownAgentIsOfItsFamily(AgentFamily family, String agent) {
		assertEquals(family, AgentFamily.of(agent));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "-" })
	void anAgentThatSaysNothingIsOfNone(String agent) {
		assertEquals(AgentFamily.NONE, AgentFamily.of(agent));
	}
}
