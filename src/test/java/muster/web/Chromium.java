package muster.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The browser of this machine, without a window. What a page complains of, and whom else it asks,
/// is kept.
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--hide-scrollbars");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Chromium() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(installed().orElseThrow())
                                        .setArgs(FLAGS));
    }

    /// Where the system has it, if it has.
    static Optional<Path> installed() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// For `@EnabledIf`: without a browser these tests are left out.
    static boolean isInstalled() {
        return installed().isPresent();
    }

    /// A fresh window.
    Page window(boolean script, int width, ColorScheme colours) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setJavaScriptEnabled(script)
                                .setColorScheme(colours)
                                .setViewportSize(width, 900));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onRequest(request -> {
            String host = URI.create(request.url().split("[?#]")[0]).getHost();
            if (host != null && !host.equals("127.0.0.1")) {
                strangers.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(fault -> complaints.add(page.url() + ": " + fault));
        page.onDialog(dialog -> {
            complaints.add(page.url() + " opened a dialog: " + dialog.message());
            dialog.dismiss();
        });
        return page;
    }

    Page window() {
        return window(true, 1280, ColorScheme.LIGHT);
    }

    /// Errors on the console, faults of scripts, dialogs.
    List<String> complaints() {
        return complaints;
    }

    /// Addresses on other machines that pages asked for.
    List<String> strangers() {
        return strangers;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
