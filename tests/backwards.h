#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>

#include <algorithm>
#include <string>

/// Every text backwards in brackets, its places where they were: no order and no word is as it was.
inline std::string backwards(const char*, const char* text) {
    static const QRegularExpression kPlace(QStringLiteral("\\{\\{|\\}\\}|\\{[^}]*\\}"));
    const auto source = QString::fromUtf8(text);
    QString out;
    qsizetype from = 0;
    const auto turn = [&](QString part) {
        std::reverse(part.begin(), part.end());
        out += part;
    };
    for (auto places = kPlace.globalMatch(source); places.hasNext();) {
        const auto place = places.next();
        turn(source.mid(from, place.capturedStart() - from));
        out += place.captured();
        from = place.capturedEnd();
    }
    turn(source.mid(from));
    return "«" + out.toStdString() + "»";
}

/// The words of three letters and more.
inline QSet<QString> wordsOf(const std::string& text) {
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3,}"));
    QSet<QString> out;
    for (auto words = kWord.globalMatch(QString::fromStdString(text)); words.hasNext();) out << words.next().captured();
    return out;
}

/// What of an English text is the same after backwards(), without `names`: nobody translated it.
inline QString leftEnglish(const std::string& english, const std::string& other, const QSet<QString>& names) {
    auto left = wordsOf(english).intersect(wordsOf(other)).subtract(names).values();
    left.sort();
    return left.join(' ');
}
