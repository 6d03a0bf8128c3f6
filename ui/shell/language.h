#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QWidget;

namespace penumbra::shell {

/// What the window can speak. English is in the program; each other language is a file of translations/.
struct Language {
    QString code; ///< e.g. "de"
    QString name; ///< in itself, e.g. "Deutsch"
};

/// English first, then by name.
QList<Language> languages();
/// "pseudo" speaks an English that is longer and accented, "pseudo-rtl" the same from right to left: what is not marked
/// for translation and what has no room then shows.
QStringList languageCodes();
/// The one that was asked for, else the one that is kept in the settings, else the first of the system's that is there.
QString languageFor(const QString& asked);
/// From now on texts come in this language, what core composes too; those on the screen stay until their window is made
/// anew. Numbers stay as
/// the command line and the exports write them. False where it is none of languageCodes().
bool speak(const QString& code);
/// Lets the user choose, and keeps it; true when the window should be made anew for it.
bool chooseLanguage(QWidget* parent);

} // namespace penumbra::shell
