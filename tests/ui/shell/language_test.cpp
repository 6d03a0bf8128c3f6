#include "base/say.h"
#include "flow.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/page.h"
#include "shell/language.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace flow;

namespace {

const auto kFolder = QStringLiteral(PENUMBRA_SOURCE "/translations/");

struct Message {
    QString context, source, translation;
    bool finished = true;
};

std::vector<Message> messagesOf(const QString& path) {
    std::vector<Message> out;
    const auto bytes = bytesOf(path);
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        if (xml.name() == u"source") out.push_back({context, xml.readElementText(), {}, true});
        if (xml.name() == u"translation") {
            const auto type = xml.attributes().value(QLatin1String("type"));
            out.back().finished = type.isEmpty();
            out.back().translation = xml.readElementText();
        }
    }
    return out;
}

/// Places without a number are filled one after the other, so that their order counts.
QStringList unnumberedIn(const QString& text) {
    static const QRegularExpression kPlaces(QStringLiteral("\\{(:[^}]*)?\\}"));
    QStringList out;
    for (auto place = kPlaces.globalMatch(text); place.hasNext();) out << place.next().captured();
    return out;
}

/// The places for values and the tags of a text, sorted.
QStringList placesIn(const QString& text) {
    static const QRegularExpression kPlaces(QStringLiteral("%L?\\d+|\\{[^}]*\\}|<[a-z/][^>]*>|\n"));
    static const QRegularExpression kNumber(QStringLiteral("^\\{\\d+")); // another order is the translator's to choose
    QStringList out;
    for (auto place = kPlaces.globalMatch(text); place.hasNext();)
        out << place.next().captured().replace(kNumber, QStringLiteral("{"));
    out.sort();
    return out;
}

QString where(const QWidget& widget) {
    QStringList out;
    for (const auto* at = &widget; at; at = at->parentWidget())
        if (!at->objectName().isEmpty() || at->isWindow())
            out.prepend(at->objectName() + at->metaObject()->className());
    return out.join(QLatin1Char('/'));
}

/// Every label and button that has not the room for its text. One that shortens its text itself shows that it does.
QStringList clippedIn(const QWidget& window) {
    QStringList out;
    const auto add = [&out](const QWidget& widget, const QString& text) {
        out << QStringLiteral("%1 '%2' has %3 x %4, wants %5 x %6")
                   .arg(where(widget), text.left(60))
                   .arg(widget.width())
                   .arg(widget.height())
                   .arg(widget.sizeHint().width())
                   .arg(widget.sizeHint().height());
    };
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || label->metaObject() != &QLabel::staticMetaObject)
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : label->minimumSizeHint().width() <= label->width();
        if (!fits) add(*label, label->text());
    }
    for (const auto* one : window.findChildren<QAbstractButton*>())
        if (one->isVisible() && !one->text().isEmpty() && one->objectName() != QLatin1String("verdict") &&
            one->minimumSizeHint().width() > one->width())
            add(*one, one->text());
    return out;
}

} // namespace

/// The languages of the window: complete, with the same places for values, and with room for what they say.
class LanguageTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

private slots:
    void initTestCase() { isolate(m_dir); }
    void cleanup() { shell::speak(QStringLiteral("en")); }
    void everyLanguageIsThere();
    void translationsAreWhole_data();
    void translationsAreWhole();
    void translationsAreUpToDate_data() { translationsAreWhole_data(); }
    void translationsAreUpToDate();
    void theWindowSpeaksIt();
    void datesAreInTheLanguagesOrder();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void LanguageTest::everyLanguageIsThere() {
    QStringList codes;
    for (const auto& language : shell::languages()) codes << language.code;
    codes.sort();
    QCOMPARE(codes, QStringList({"de", "en", "es", "fr", "ja"}));
    QVERIFY(!shell::speak(QStringLiteral("xx")));
    QCOMPARE(shell::languageFor(QStringLiteral("xx")), QStringLiteral("xx"));
}

void LanguageTest::translationsAreWhole_data() {
    QTest::addColumn<QString>("code");
    for (const auto& language : shell::languages())
        if (language.code != QLatin1String("en")) QTest::newRow(qPrintable(language.code)) << language.code;
}

void LanguageTest::translationsAreWhole() {
    QFETCH(const QString, code);
    const auto messages = messagesOf(kFolder + "penumbra_" + code + ".ts");
    QVERIFY(messages.size() > 1000);
    QStringList wrong;
    for (const auto& message : messages) {
        const auto say = [&](const char* what) {
            wrong << QStringLiteral("%1: %2: '%3'").arg(message.context, QLatin1String(what), message.source);
        };
        if (!message.finished || message.translation.isEmpty())
            say("not translated");
        else if (placesIn(message.source) != placesIn(message.translation))
            say("other places for values");
        else if (const auto places = unnumberedIn(message.translation);
                 !places.isEmpty() && places != unnumberedIn(message.source))
            say("places in another order, or some of them without a number");
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 40).join(QLatin1Char('\n'))));
}

/// What the sources say today is what the file translates.
void LanguageTest::translationsAreUpToDate() {
    QFETCH(const QString, code);
    const auto tool = QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
    if (tool.isEmpty()) QSKIP("lupdate is missing (Debian: qt6-l10n-tools).");
    const auto name = "penumbra_" + code + ".ts";
    const auto copy = m_dir.filePath(name);
    QVERIFY(QFile::copy(kFolder + name, copy));
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(PENUMBRA_SOURCE));
    process.start(tool, {"-silent", "-locations", "none", "-no-obsolete", "-tr-function-alias",
                         "QT_TRANSLATE_NOOP+=PENUMBRA_TEXT", "-tr-function-alias", "QT_TRANSLATE_NOOP+=PENUMBRA_SAY",
                         "app", "core", "ui", "core/model/policies.def", "-ts", copy});
    QVERIFY(process.waitForFinished(patience()));
    QCOMPARE(process.exitCode(), 0);
    QStringList missing;
    for (const auto& message : messagesOf(copy))
        if (!message.finished) missing << message.context + ": " + message.source;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 40).join(QLatin1Char('\n'))));
}

void LanguageTest::theWindowSpeaksIt() {
    QVERIFY(shell::speak(QStringLiteral("de")));
    auto window = makeWindow();
    QCOMPARE(QString(window->actions().action("quit")->text()).remove(QLatin1Char('&')), QStringLiteral("Beenden"));
    QCOMPARE(models::kindWord(model::ResourceKind::Zone), QStringLiteral("Zone"));
    QVERIFY(shell::speak(QStringLiteral("ja")));
    auto other = makeWindow();
    QVERIFY(QString(other->actions().action("quit")->text()).remove(QLatin1Char('&')) != QLatin1String("Quit"));
    QCOMPARE(QLocale().toString(0.5), QStringLiteral("0.5")); // as the exports write it
}

void LanguageTest::datesAreInTheLanguagesOrder() {
    const auto time = *base::parseTime("2026-03-03T14:00:00Z");
    QCOMPARE(models::timeText(time), QStringLiteral("Tue 3 Mar 2026, 14:00 UTC"));
    QVERIFY(shell::speak(QStringLiteral("pseudo")));
    QCOMPARE(models::timeText(time), QStringLiteral("Tue 3 Mar 2026, 14:00 UTC"));
    QVERIFY(shell::speak(QStringLiteral("de")));
    QVERIFY2(models::timeText(time).startsWith("Di"), qPrintable(models::timeText(time)));
    QVERIFY(shell::speak(QStringLiteral("ja")));
    QVERIFY2(models::timeText(time).startsWith(QStringLiteral("2026年3月3日")), qPrintable(models::timeText(time)));
    QVERIFY(shell::speak(QStringLiteral("fr")));
    const auto first = *base::parseTime("2026-12-01T01:00:00Z");
    QCOMPARE(models::shortTimeText(first), QStringLiteral("1er déc. 01:00"));
    QCOMPARE(models::dayText(first), QStringLiteral("1er déc."));
    QCOMPARE(base::sayDay(first), std::string("1er déc."));
    QCOMPARE(models::dayText(first - std::chrono::hours(24 * 15)), QStringLiteral("16 nov."));
}

void LanguageTest::nothingIsClipped_data() {
    QTest::addColumn<QString>("code");
    const bool all = qEnvironmentVariableIsSet("PENUMBRA_LANGUAGES"); // else the longest, and the mirrored one
    for (const auto& code : shell::languageCodes())
        if (all || code == QLatin1String("de") || code == QLatin1String("pseudo-rtl"))
            QTest::newRow(qPrintable(code)) << code;
}

/// Every stage of every page, at the least size that people have.
void LanguageTest::nothingIsClipped() {
    QFETCH(const QString, code);
    QVERIFY(shell::speak(code));
    auto window = makeWindow();
    window->resize(1366, 768);
    QStringList clipped;
    const auto look = [&](const QString& what) {
        clipped << clippedIn(*window);
        if (const int wide = window->minimumSizeHint().width(); wide > 1366)
            clipped << QStringLiteral("%1 wants a window of %2").arg(what).arg(wide);
    };
    QTest::qWait(50);
    look(QStringLiteral("welcome"));
    int widest = 0; // at any moment: a maximised window that has once grown stays beyond the screen
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [&] { widest = std::max(widest, window->minimumSizeHint().width()); });
    watch.start(5);
    QVERIFY(openSample(*window, m_dir.filePath(code + ".penumbra")));
    for (const auto* page : pages::pages()) {
        window->showPage(QLatin1String(page->id));
        QVERIFY(settled(*window));
        for (int stage = 0; stage < window->currentPage()->stageCount(); ++stage) {
            window->currentPage()->showStage(stage);
            QVERIFY(settled(*window));
            look(QLatin1String(page->id));
        }
    }
    if (widest > 1366) clipped << QStringLiteral("once it wanted a window of %1").arg(widest);
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
