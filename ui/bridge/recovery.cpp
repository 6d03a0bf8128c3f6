#include "bridge/recovery.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <filesystem>

namespace penumbra::bridge {

namespace {

QString pathOf(const QString& workspace) {
    const auto whole = QFileInfo(workspace).canonicalFilePath();
    const auto hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/recovery/%1.json").arg(QString::fromLatin1(hash));
}

} // namespace

/// Not by QSaveFile: that waits for the disk, and the window with it. What a killed program handed over is kept.
void keepForRecovery(const QString& workspace, const whatif::Scenario& scenario) {
    const auto path = pathOf(workspace);
    if (!QDir().mkpath(QFileInfo(path).path())) return;
    const auto bytes = QByteArray::fromStdString(base::dumpJson(whatif::toJson(scenario)));
    QFile file(path + QStringLiteral(".new"));
    if (!file.open(QIODevice::WriteOnly)) return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    std::error_code failed;
    if (written) std::filesystem::rename(file.filesystemFileName(), QFileInfo(path).filesystemFilePath(), failed);
}

std::optional<whatif::Scenario> recoverable(const QString& workspace) {
    QFile file(pathOf(workspace));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto json = base::parseJson(file.readAll().toStdString(), "the edits to recover");
    if (!json) return {};
    auto scenario = whatif::scenarioFromJson(*json);
    if (!scenario) return {};
    return std::move(*scenario);
}

void forgetRecovery(const QString& workspace) { QFile::remove(pathOf(workspace)); }

} // namespace penumbra::bridge
