#include "shell/language.h"

#include "base/text.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QInputDialog>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTranslator>
#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

static void loadTranslations() { Q_INIT_RESOURCE(translations); } // of a static library

namespace penumbra::shell {

namespace {

const auto kSetting = QStringLiteral("language");
const auto kEnglish = QStringLiteral("en");
const auto kPseudo = QStringLiteral("pseudo");
const auto kPseudoRightToLeft = QStringLiteral("pseudo-rtl");

struct LanguageWords {
    Q_DECLARE_TR_FUNCTIONS(LanguageWords)
};

/// Accents every letter and adds two letters in five, as German or Finnish would; places for values and tags stay.
QString pseudo(const QString& source) {
    static const QRegularExpression kKept(QStringLiteral("%L?\\d+|%n|<[^>]*>|&\\w+;|\\{[^}]*\\}"));
    static const QString kPlain = QStringLiteral("aceinosuyACEINOSUY"),
                         kAccented = QStringLiteral("åçéîñöšüýÅÇÉÎÑÖŠÜÝ");
    constexpr qsizetype kWord = 8;
    QString out = QStringLiteral("[");
    qsizetype from = 0;
    const auto accent = [&](const QString& text) {
        for (const auto letter : text) {
            const auto at = kPlain.indexOf(letter);
            out += at < 0 ? letter : kAccented[at];
        }
    };
    for (auto kept = kKept.globalMatch(source); kept.hasNext();) {
        const auto match = kept.next();
        accent(source.mid(from, match.capturedStart() - from));
        out += match.captured();
        from = match.capturedEnd();
    }
    accent(source.mid(from));
    for (qsizetype more = (source.size() * 2 + 4) / 5, i = 1; i <= more; ++i)
        out += QLatin1Char(i % kWord == 0 ? ' ' : '~'); // words, so that lines break
    return out + QLatin1Char(']');
}

class PseudoTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "formats") == 0 ? QString() : pseudo(QString::fromUtf8(source));
    }
};

/// Core's texts. They are told in a forked child that reads a file, too, where a lock may stay locked: so it asks this
/// one without Qt's lock, and none that was ever in use is destroyed.
std::atomic<const QTranslator*>& ofCore() {
    static constinit std::atomic<const QTranslator*> translator = nullptr;
    return translator;
}

std::string translated(const char* context, const char* text) {
    const auto* translator = ofCore().load();
    const auto out = translator ? translator->translate(context, text) : QString();
    return out.isNull() ? std::string(text) : out.toStdString();
}

/// Those in use; they are taken out before others come.
std::vector<QTranslator*>& inUse() {
    static std::vector<QTranslator*> translators;
    return translators;
}

QTranslator* use(std::unique_ptr<QTranslator> translator) {
    static std::vector<std::unique_ptr<QTranslator>> all;
    QCoreApplication::installTranslator(translator.get());
    all.push_back(std::move(translator));
    inUse().push_back(all.back().get());
    return inUse().back();
}

/// One font for whole lines: where another one lends only the letters that the first lacks, sizes and weights mix.
void useFontFor(const QString& code) {
    static const QFont usual = QApplication::font();
    auto font = usual;
    if (code == QLatin1String("ja")) {
        const auto there = QFontDatabase::families(QFontDatabase::Japanese);
        for (const char* family : {"Noto Sans CJK JP", "Noto Sans JP", "IPAexGothic", "IPAPGothic", "TakaoPGothic"})
            if (there.contains(QLatin1String(family))) {
                font.setFamilies(QStringList{QLatin1String(family)} + usual.families());
                break;
            }
    }
    if (font != QApplication::font()) QApplication::setFont(font);
}

} // namespace

QList<Language> languages() {
    loadTranslations();
    QList<Language> out;
    for (const auto& file : QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("penumbra_*.qm")})) {
        const auto code = file.mid(9, file.size() - 12);
        auto name = QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        out << Language{code, name};
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    out.prepend({kEnglish, QStringLiteral("English")});
    return out;
}

QStringList languageCodes() {
    QStringList out;
    for (const auto& language : languages()) out << language.code;
    return out << kPseudo << kPseudoRightToLeft;
}

QString languageFor(const QString& asked) {
    if (!asked.isEmpty()) return asked;
    const auto codes = languageCodes();
    const auto kept = QSettings().value(kSetting).toString();
    if (codes.contains(kept)) return kept;
    for (const auto& wanted : QLocale::system().uiLanguages()) {
        const auto code = wanted.section(QLatin1Char('-'), 0, 0);
        if (codes.contains(code)) return code;
    }
    return kEnglish;
}

bool speak(const QString& code) {
    if (!languageCodes().contains(code)) return false;
    for (auto* translator : inUse()) QCoreApplication::removeTranslator(translator);
    inUse().clear();
    base::setTranslator(nullptr);
    QLocale::setDefault(QLocale(QLocale::English));
    const bool isPseudo = code == kPseudo || code == kPseudoRightToLeft;
    if (isPseudo) {
        ofCore() = use(std::make_unique<PseudoTranslator>());
    } else if (code != kEnglish) {
        auto widgets = std::make_unique<QTranslator>(); // the toolkit's own: dialogs for files, standard buttons
        if (widgets->load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            use(std::move(widgets));
        auto own = std::make_unique<QTranslator>();
        if (!own->load(QStringLiteral(":/translations/penumbra_%1.qm").arg(code))) return false;
        ofCore() = use(std::move(own));
    }
    if (code != kEnglish) base::setTranslator(&translated);
    useFontFor(code);
    const bool rightToLeft =
        code == kPseudoRightToLeft || (!isPseudo && QLocale(code).textDirection() == Qt::RightToLeft);
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    return true;
}

bool chooseLanguage(QWidget* parent) {
    const auto all = languages();
    QStringList names{LanguageWords::tr("As the system")};
    for (const auto& language : all) names << language.name;
    const auto kept = QSettings().value(kSetting).toString();
    int current = 0;
    for (int i = 0; i < all.size(); ++i)
        if (all[i].code == kept) current = i + 1;
    bool ok = false;
    const auto chosen = QInputDialog::getItem(parent, LanguageWords::tr("Language"),
                                              LanguageWords::tr("Penumbra speaks"), names, current, false, &ok);
    const auto row = names.indexOf(chosen);
    if (!ok || row == current) return false;
    const auto before = languageFor({});
    if (row == 0)
        QSettings().remove(kSetting);
    else
        QSettings().setValue(kSetting, all[row - 1].code);
    if (languageFor({}) == before) return false;
    QMessageBox question(QMessageBox::Question, LanguageWords::tr("Language"),
                         LanguageWords::tr("The window is made anew for it. What was edited comes back with it."),
                         QMessageBox::NoButton, parent);
    auto* now = question.addButton(LanguageWords::tr("Now"), QMessageBox::AcceptRole);
    question.addButton(LanguageWords::tr("At the next start"), QMessageBox::RejectRole);
    question.exec();
    return question.clickedButton() == now;
}

} // namespace penumbra::shell
