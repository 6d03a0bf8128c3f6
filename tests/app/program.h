#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace penumbra::test {

/// How a program ended and what it wrote.
struct Ending {
    int code = -1;
    QByteArray out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Ending runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ending ending;
    if (process.waitForFinished(600'000) && process.exitStatus() == QProcess::NormalExit)
        ending.code = process.exitCode();
    ending.out = process.readAllStandardOutput();
    ending.err = process.readAllStandardError();
    return ending;
}

/// The real penumbra-cli, as a user would call it.
inline Ending cli(const QStringList& arguments) { return runProgram(PENUMBRA_BIN "/penumbra-cli", arguments); }

inline bool isInstalled(const char* program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

inline QByteArray hashOf(const QString& path) {
    return QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex();
}

} // namespace penumbra::test
