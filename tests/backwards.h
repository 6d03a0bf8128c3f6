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

/// The words of three letters and more that stand in no id, as host/a1 or workload/shop:cpu.
inline QSet<QString> wordsOf(const std::string& text) {
    static const QRegularExpression kId(QStringLiteral("[\\w-]+/[\\w./-]+(:\\w+)?"));
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{3,}"));
    QSet<QString> out;
    for (auto words = kWord.globalMatch(QString::fromStdString(text).remove(kId)); words.hasNext();)
        out << words.next().captured();
    return out;
}

/// The words of an English text that are the same after backwards(), without `names`, each with what stands around it:
/// nobody translated them.
inline QString leftEnglish(const std::string& english, const std::string& other, const QSet<QString>& names) {
    QString out;
    const auto told = QString::fromStdString(other);
    auto left = wordsOf(english);
    left.intersect(wordsOf(other)).subtract(names);
    for (const auto& word : std::as_const(left)) {
        const QRegularExpression around(QStringLiteral(".{0,40}\\b%1\\b.{0,40}").arg(word));
        out += QStringLiteral("%1: %2\n").arg(word, around.match(told).captured());
    }
    return out;
}
