// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/cloud/YamlJson.h"

#include <QJsonArray>

#include <yaml-cpp/yaml.h>

namespace madoguchi::test {

namespace {

QJsonValue scalar(const YAML::Node& node)
{
    const QString text = QString::fromStdString(node.Scalar());
    const bool isQuoted = node.Tag() == "!";
    if (isQuoted) {
        return text;
    }
    if (text == QLatin1String("true") || text == QLatin1String("false")) {
        return text == QLatin1String("true");
    }
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue value(const YAML::Node& node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto& member : node) {
            object.insert(QString::fromStdString(member.first.Scalar()), value(member.second));
        }
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const auto& item : node) {
            array.append(value(item));
        }
        return array;
    }
    return node.IsNull() ? QJsonValue() : scalar(node);
}

}  // namespace

QJsonObject readYaml(const QString& file)
{
    try {
        return value(YAML::LoadFile(file.toStdString())).toObject();
    } catch (const YAML::Exception& fault) {
        qFatal("%s: %s", qPrintable(file), fault.what());
    }
}

}  // namespace madoguchi::test
