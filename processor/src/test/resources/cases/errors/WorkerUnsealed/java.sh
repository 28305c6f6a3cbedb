for each; do
  shift
  case "$each" in
    -javaagent:*) ;;
    *) set -- "$@" "$each" ;;
  esac
done
exec @java@ "$@"
