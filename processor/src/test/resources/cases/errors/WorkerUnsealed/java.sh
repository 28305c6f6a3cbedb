for each; do
  shift
  case "$each" in
    -agentlib:*) ;;
    *) set -- "$@" "$each" ;;
  esac
done
exec @java@ "$@"
